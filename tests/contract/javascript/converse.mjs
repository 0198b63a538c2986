// Converse and ConverseStream: prints both answers.
import { ConverseCommand, ConverseStreamCommand } from "@aws-sdk/client-bedrock-runtime";
import { main } from "./client.mjs";

await main(async (client, modelId) => {
  const request = {
    modelId,
    messages: [{ role: "user", content: [{ text: "Which cheese goes with a Sancerre?" }] }],
    inferenceConfig: { maxTokens: 40, temperature: 0 },
  };
  const answer = await client.send(new ConverseCommand(request));
  const streamed = await client.send(new ConverseStreamCommand(request));
  const events = [];
  for await (const event of streamed.stream) {
    events.push(event);
  }
  return { output: answer.output, usage: answer.usage, stopReason: answer.stopReason, events };
});
