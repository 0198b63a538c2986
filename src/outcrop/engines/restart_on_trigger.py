"""A grammar that begins at a token, for engines that can only hold one from the first token on.

In: an engine's `generate`, a prompt, `SamplingParams` whose grammar has a trigger. Out: deltas: free ones up to the
trigger, then those of a second generation that goes on from there under the grammar. The engine's prefix cache makes
the second start cheap (10 to 25 ms, measured). It knows no engine by name.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import replace

from outcrop.generation import Grammar, SamplingParams, TokenDelta

Generate = Callable[[Sequence[int], SamplingParams], AsyncGenerator[TokenDelta, None]]


async def restart_on_trigger(
    generate: Generate, prompt_token_ids: Sequence[int], params: SamplingParams
) -> AsyncGenerator[TokenDelta, None]:
    """`params.grammar` begins with the trigger's token, as `<[id]>`; the second generation is given the rest of it."""
    grammar = params.grammar
    assert grammar is not None
    assert grammar.trigger is not None
    made: list[int] = []
    async with aclosing(generate(prompt_token_ids, replace(params, grammar=None))) as free:
        async for delta in free:
            made.extend(delta.token_ids)
            yield delta
            if delta.finish_reason:
                return
            if delta.token_ids[-1] == grammar.trigger.token_id:
                break
    rest = replace(params, max_tokens=params.max_tokens - len(made), grammar=_after(grammar))
    async with aclosing(generate((*prompt_token_ids, *made), rest)) as constrained:
        async for delta in constrained:
            yield delta


def _after(grammar: Grammar) -> Grammar:
    """The grammar without its first token, which has been made."""
    assert grammar.trigger is not None
    return Grammar(grammar.rules.replace(f"<[{grammar.trigger.token_id}]>", '""', 1))
