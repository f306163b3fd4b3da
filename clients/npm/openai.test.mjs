// OpenAI's npm package, unmodified, against the built-in model.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import OpenAI from 'openai';
import { serve } from './served.mjs';

const QUESTION = {
  model: 'builtin',
  messages: [{ role: 'user', content: 'Tom has 24 apples and gives 15 to Mary. How many are left?' }],
};

let served;
let client;

before(async () => {
  served = await serve();
  client = new OpenAI({ baseURL: `${served.url}/v1`, apiKey: 'none', maxRetries: 0 });
});

after(() => served.close());

test('a question is answered', async () => {
  const completion = await client.chat.completions.create(QUESTION);
  const [choice] = completion.choices;
  assert.match(choice.message.content, /9/);
  assert.match(choice.message.reasoning_content, /24 - 15 = 9/);
  assert.equal(choice.message.qstar.answer, '9');
  assert.equal(choice.finish_reason, 'stop');
  assert.equal(completion.usage.total_tokens, completion.usage.prompt_tokens + completion.usage.completion_tokens);
});

test('a stream adds up to the answer', async () => {
  const runner = client.chat.completions.stream({ ...QUESTION, stream_options: { include_usage: true } });
  let text = '';
  runner.on('content', (part) => (text += part));
  const streamed = await runner.finalChatCompletion();
  const whole = await client.chat.completions.create(QUESTION);
  assert.equal(text, whole.choices[0].message.content);
  assert.equal(streamed.choices[0].message.content, text);
  assert.equal(streamed.usage.completion_tokens, whole.usage.completion_tokens);
});

test('n gives that many choices', async () => {
  const completion = await client.chat.completions.create({ ...QUESTION, n: 3 });
  assert.deepEqual(completion.choices.map((choice) => choice.index), [0, 1, 2]);
});

test('logprobs tell how probable the answer is', async () => {
  const completion = await client.chat.completions.create({ ...QUESTION, logprobs: true, top_logprobs: 2 });
  const tokens = completion.choices[0].logprobs.content;
  assert.ok(tokens.some((token) => token.token.includes('9') && token.logprob <= 0 && token.top_logprobs.length > 0));
});

test('models are listed', async () => {
  const names = [];
  for await (const model of client.models.list()) {
    names.push(model.id);
  }
  assert.deepEqual(names, ['builtin']);
  assert.equal((await client.models.retrieve('builtin')).object, 'model');
});

test('errors have their types', async () => {
  await assert.rejects(client.chat.completions.create({ ...QUESTION, top_p: 0.5 }), (error) => {
    assert.ok(error instanceof OpenAI.BadRequestError);
    assert.deepEqual([error.param, error.code, error.type], ['top_p', 'unsupported_parameter', 'invalid_request_error']);
    return true;
  });
  await assert.rejects(client.chat.completions.create({ ...QUESTION, model: 'other' }), OpenAI.NotFoundError);
  await assert.rejects(client.models.retrieve('other'), OpenAI.NotFoundError);
  const headers = { Origin: 'https://elsewhere.example' };
  await assert.rejects(client.chat.completions.create(QUESTION, { headers }), OpenAI.PermissionDeniedError);
});

test('whoever is refused comes back when there is room', async () => {
  const busy = await serve('limits: {user-requests: 1}\n');
  try {
    const patient = new OpenAI({ baseURL: `${busy.url}/v1`, apiKey: 'none', maxRetries: 2 });
    const long = { ...QUESTION, n: 16, reasoning_effort: 'high', stream: true };
    const held = await patient.chat.completions.create(long);
    await assert.rejects(patient.chat.completions.create(QUESTION, { maxRetries: 0 }), (error) => {
      assert.ok(error instanceof OpenAI.RateLimitError);
      assert.match(error.headers.get('retry-after'), /^\d+$/);
      return true;
    });
    const answer = patient.chat.completions.create(QUESTION);
    while ((await busy.refused()) < 2);
    held.controller.abort();
    assert.match((await answer).choices[0].message.content, /9/);
  } finally {
    await busy.close();
  }
});

test('a response is streamed, kept and deleted', async () => {
  const stream = client.responses.stream({ model: 'builtin', input: QUESTION.messages[0].content });
  let text = '';
  stream.on('response.output_text.delta', (event) => (text += event.delta));
  const response = await stream.finalResponse();
  assert.match(text, /9/);
  assert.equal(response.output_text, text);
  assert.equal((await client.responses.retrieve(response.id)).output_text, text);
  await client.responses.delete(response.id);
  await assert.rejects(client.responses.retrieve(response.id), OpenAI.NotFoundError);
});

test('a conversation has what was asked and answered', async () => {
  const conversation = await client.conversations.create();
  await client.responses.create({ model: 'builtin', input: QUESTION.messages[0].content, conversation: conversation.id });
  const roles = [];
  for await (const item of client.conversations.items.list(conversation.id, { order: 'asc' })) {
    if (item.type === 'message') {
      roles.push(item.role);
    }
  }
  assert.deepEqual(roles, ['user', 'assistant']);
});
