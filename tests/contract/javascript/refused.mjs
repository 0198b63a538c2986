// What a program sees of refusals: of an unknown model, and of a stream that the model itself refuses.
import { ConverseCommand, ConverseStreamCommand } from "@aws-sdk/client-bedrock-runtime";
import { main } from "./client.mjs";

const messages = [{ role: "user", content: [{ text: "Hello" }] }];

async function refusal(work) {
  try {
    await work();
  } catch (error) {
    return { name: error.name, message: error.message, status: error.$metadata?.httpStatusCode ?? null };
  }
  return null;
}

await main(async (client, modelId) => {
  const unknown = await refusal(() => client.send(new ConverseCommand({ modelId: "mistral.unknown", messages })));
  const streamed = await refusal(async () => {
    const inferenceConfig = { stopSequences: ["|"] };
    const answer = await client.send(new ConverseStreamCommand({ modelId, messages, inferenceConfig }));
    for await (const event of answer.stream) {
      throw new Error(`an event where a refusal was due: ${JSON.stringify(event)}`);
    }
  });
  return { unknown, streamed };
});
