"""How people put what they ask: case, punctuation, politeness, and system prompts that change nothing.

In: a text written as a whole sentence. Out: one of the forms in which a person may type it.
"""

from __future__ import annotations

from collections.abc import Sequence

from training.cases import World

POLITE = (
    "Please {}",
    "please {}",
    "Can you {}",
    "Could you {}",
    "Could you please {}",
    "Would you {}",
    "Can you please {}",
    "I want you to {}",
    "Your task: {}",
    "Now {}",
    "Kindly {}",
    "I need you to {}",
    "I would like you to {}",
    "Go ahead and {}",
    "Hi, please {}",
    "Hello, can you {}",
    "Hey, {}",
    "Next, {}",
    "Just {}",
    "First {}",
    "Your job is to {}",
    "Help me: {}",
    "The task is to {}",
    "You should {}",
)
ASKING = ("Can you", "Could you", "Would you", "Hello, can you")

PLAIN_SYSTEMS = (
    "You are a helpful assistant.",
    "You are a helpful and honest assistant.",
    "Be concise.",
    "Answer briefly.",
    "You answer questions.",
    "You are a friendly assistant.",
    "Answer the user's question.",
    "Keep your answers short.",
    "You are an assistant in a chat window.",
    "Be polite and precise.",
    "You help people with small tasks.",
    "Answer in English.",
    "Always be polite.",
    "Be helpful.",
    "Think before you answer.",
    "You are a careful assistant. Do not invent anything.",
    "Follow the user's instructions exactly.",
    "You are an AI assistant.",
    "You are a chatbot on a website.",
    "Reply with the answer only.",
    "Give short, exact answers.",
    "You support our staff.",
    "Help the user.",
    "Only say what you know.",
    "Never make anything up.",
    "You are a test assistant. Do what the user asks.",
    "Respond to the user in plain words.",
    "Be brief and friendly.",
    "You talk with customers of a shop.",
    "Answer truthfully. If you do not know, say so.",
)


def plain_system(world: World, share: float = 0.3) -> str:
    """A system prompt that changes no answer, or none."""
    return world.pick(PLAIN_SYSTEMS) if world.chance(share) else ""


def roughened(world: World, text: str) -> str:
    """The text as typed in a hurry: without capitals or its last mark, or with too many. Copied values may change."""
    roll = world.rng.random()
    bare = text.rstrip(".?!")
    forms = (
        (0.14, text.lower()),
        (0.24, bare),
        (0.34, bare.lower()),
        (0.37, text.upper()),
        (0.40, bare + "!"),
        (0.42, text + " "),
        (0.44, bare + "??" if text.endswith("?") else bare + "..."),
    )
    return next((form for limit, form in forms if roll < limit), text)


def unmarked(world: World, text: str) -> str:
    """The text, sometimes without its last mark or first capital; the values in it stay as they are."""
    roll = world.rng.random()
    if roll < 0.12:
        text = text.rstrip(".?!:")
    if 0.06 < roll < 0.2:
        text = text[:1].lower() + text[1:]
    return text


def politely(world: World, instruction: str, share: float = 0.2) -> str:
    """An imperative ("Sort the list."), as it is or wrapped in a polite form."""
    if not world.chance(share):
        return unmarked(world, instruction)
    form = world.pick(POLITE)
    text = form.format(instruction[:1].lower() + instruction[1:])
    return text.rstrip(".") + "?" if form.startswith(ASKING) else text


def listed(items: Sequence[str], word: str = "or") -> str:
    """a, b or c"""
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + f" {word} " + items[-1]
