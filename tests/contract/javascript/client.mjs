// A client as everybody makes one: endpoint, region and credentials come from the environment.
// The first argument chooses the transport: the SDK's own default (HTTP/2), or HTTP/1.1.
import { BedrockRuntimeClient } from "@aws-sdk/client-bedrock-runtime";
import { NodeHttpHandler } from "@smithy/node-http-handler";

const transports = {
  default: () => new BedrockRuntimeClient({}),
  "http/1.1": () => new BedrockRuntimeClient({ requestHandler: new NodeHttpHandler() }),
};

// Runs `program` with a client and prints what it returns, and the protocol that was spoken, as one line of JSON.
export async function main(program) {
  const client = transports[process.argv[2]]();
  const result = await program(client, process.argv[3]);
  const protocol = client.config.requestHandler.metadata.handlerProtocol;
  console.log(JSON.stringify({ protocol, ...result }));
  client.destroy();
}
