// InvokeModel and InvokeModelWithResponseStream: prints the body of one and the chunks of the other.
import { InvokeModelCommand, InvokeModelWithResponseStreamCommand } from "@aws-sdk/client-bedrock-runtime";
import { main } from "./client.mjs";

const parse = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

await main(async (client, modelId) => {
  const body = JSON.stringify({ prompt: "<s>[INST] Name a cheese. [/INST]", max_tokens: 40, temperature: 0 });
  const request = { modelId, body, contentType: "application/json", accept: "application/json" };
  const answer = await client.send(new InvokeModelCommand(request));
  const streamed = await client.send(new InvokeModelWithResponseStreamCommand(request));
  const chunks = [];
  for await (const event of streamed.body) {
    chunks.push(parse(event.chunk.bytes));
  }
  return { body: parse(answer.body), types: [answer.contentType, streamed.contentType], chunks };
});
