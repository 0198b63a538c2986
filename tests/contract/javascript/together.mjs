// Several streams of one client at the same time: prints the text of each, and when its first event came and its last.
import { ConverseStreamCommand } from "@aws-sdk/client-bedrock-runtime";
import { main } from "./client.mjs";

const messages = [{ role: "user", content: [{ text: "Which cheese goes with a Sancerre?" }] }];

async function read(client, modelId) {
  const answer = await client.send(new ConverseStreamCommand({ modelId, messages }));
  const times = [];
  let text = "";
  for await (const event of answer.stream) {
    times.push(performance.now());
    text += event.contentBlockDelta?.delta?.text ?? "";
  }
  return { text, first: times[0], last: times.at(-1), events: times.length };
}

await main(async (client, modelId) => ({ streams: await Promise.all([1, 2, 3, 4].map(() => read(client, modelId))) }));
