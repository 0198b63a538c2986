"""Exercises of simple arithmetic: sums, differences, small products, comparisons, what comes next.

The answer is the number alone. `calculation(world)` gives one question with its answer, for other generators.
"""

from __future__ import annotations

from training import more_text_work
from training.cases import Case, World, train_all_also, user
from training.phrasing import plain_system
from training.values import value

SUM = (
    "What is {a} + {b}?", "What is {a} plus {b}?", "{a} + {b}", "{a}+{b}", "{a} + {b} =", "{a}+{b}=?",
    "{a} plus {b}?", "Add {a} and {b}.", "Calculate {a} + {b}.", "Compute {a}+{b}.", "How much is {a} + {b}?",
    "How much is {a} plus {b}?", "What is the sum of {a} and {b}?", "Sum of {a} and {b}?", "Please add {a} to {b}.",
    "Can you add {a} and {b}?", "Solve: {a} + {b}", "Tell me {a} + {b}.", "What do you get if you add {a} and {b}?",
    "What does {a} + {b} equal?", "{a} and {b} make how much?", "Give me the sum {a} + {b}.",
    "Question: what is {a}+{b}? Answer:", "whats {a}+{b}", "Evaluate {a} + {b}.", "What's {a} + {b}?",
    "Work out {a} + {b}.", "The sum of {a} and {b} is", "Hello, what is {a} plus {b}?",
    "Do you know what {a} + {b} is?",
)  # fmt: skip
DIFFERENCE = (
    "What is {a} - {b}?", "What is {a} minus {b}?", "{a} - {b}", "{a}-{b}", "{a} - {b} =", "{a}-{b}=?",
    "{a} minus {b}?", "Subtract {b} from {a}.", "Calculate {a} - {b}.", "Compute {a}-{b}.", "How much is {a} - {b}?",
    "How much is {a} minus {b}?", "What is the difference between {a} and {b}?", "Take {b} away from {a}.",
    "Solve: {a} - {b}", "Tell me {a} - {b}.", "What is left if you take {b} from {a}?", "What does {a} - {b} equal?",
    "{a} take away {b}?", "Give me {a} minus {b}.", "Can you subtract {b} from {a}?", "whats {a}-{b}",
    "Evaluate {a} - {b}.", "What's {a} - {b}?", "Work out {a} minus {b}.", "Question: what is {a}-{b}? Answer:",
)  # fmt: skip
PRODUCT = (
    "What is {a} * {b}?", "What is {a} times {b}?", "{a} * {b}", "{a}*{b}", "{a} x {b} =", "{a}*{b}=?",
    "{a} times {b}?", "Multiply {a} by {b}.", "Multiply {a} and {b}.", "Calculate {a} * {b}.", "Compute {a}*{b}.",
    "How much is {a} * {b}?", "How much is {a} times {b}?", "What is the product of {a} and {b}?", "Solve: {a} * {b}",
    "Tell me {a} times {b}.", "What is {a} x {b}?", "What is {a} multiplied by {b}?", "Can you multiply {a} by {b}?",
    "Give me {a} times {b}.", "Evaluate {a} * {b}.", "Work out {a} times {b}.", "What does {a} * {b} equal?",
    "whats {a}*{b}",
)  # fmt: skip
SUM_OF_THREE = (
    "What is {a} + {b} + {c}?", "{a} + {b} + {c}", "{a}+{b}+{c}=", "Add {a}, {b} and {c}.",
    "Calculate {a} + {b} + {c}.", "What is the sum of {a}, {b} and {c}?", "Sum up {a}, {b} and {c}.",
    "How much is {a} plus {b} plus {c}?", "Compute {a}+{b}+{c}.", "Add these numbers: {a}, {b}, {c}",
    "Total of {a}, {b}, {c}?", "What is the total of {a}, {b} and {c}?", "Please add {a}, {b} and {c}.",
    "Solve: {a} + {b} + {c}", "Sum these: {a} {b} {c}",
)  # fmt: skip
LARGER = (
    "Which is larger, {a} or {b}?", "Which number is larger: {a} or {b}?", "Which is bigger, {a} or {b}?",
    "What is greater, {a} or {b}?", "Which number is greater, {a} or {b}?", "The larger of {a} and {b}?",
    "Which is more: {a} or {b}?", "Give me the larger number: {a}, {b}", "What is the maximum of {a} and {b}?",
    "Maximum of {a} and {b}?", "max({a}, {b})", "Tell me the bigger number of {a} and {b}.",
    "Of {a} and {b}, which is larger?", "Name the larger one: {a} or {b}.", "Pick the greater number: {a} or {b}",
)  # fmt: skip
SMALLER = (
    "Which is smaller, {a} or {b}?", "Which number is smaller: {a} or {b}?", "Which is less, {a} or {b}?",
    "What is less, {a} or {b}?", "Which number is lower, {a} or {b}?", "The smaller of {a} and {b}?",
    "Which is fewer: {a} or {b}?", "Give me the smaller number: {a}, {b}", "What is the minimum of {a} and {b}?",
    "Minimum of {a} and {b}?", "min({a}, {b})", "Tell me the smaller number of {a} and {b}.",
    "Of {a} and {b}, which is smaller?", "Name the smaller one: {a} or {b}.", "Pick the lower number: {a} or {b}",
)  # fmt: skip
IS_LARGER = (
    "Is {a} larger than {b}?", "Is {a} greater than {b}?", "Is {a} bigger than {b}?", "Is {a} more than {b}?",
    "{a} > {b}?", "Is {a} > {b}?", "Is it true that {a} is greater than {b}?", "Is the number {a} above {b}?",
    "Does {a} exceed {b}?", "Is {a} over {b}?", "Tell me if {a} is greater than {b}.",
    "Yes or no: is {a} more than {b}?", "Is {a} a larger number than {b}?", "Say whether {a} is larger than {b}.",
)  # fmt: skip
NEXT = (
    "What number comes after {a}?", "Which number comes after {a}?", "What comes after {a}?",
    "What number follows {a}?", "Next number after {a}?", "The number after {a} is",
    "What is the next number after {a}?", "What is one more than {a}?", "Count on: {w}, {x}, {y}, {a},",
    "Continue: {x}, {y}, {a}", "What is next: {x}, {y}, {a}?", "{w}, {x}, {y}, {a}, ?", "Name the number after {a}.",
    "Which number is next after {a}?", "Tell me the number that follows {a}.",
)  # fmt: skip
BEFORE = (
    "What number comes before {a}?", "Which number comes before {a}?", "What number is before {a}?",
    "Number before {a}?", "The number before {a} is", "What is the previous number before {a}?",
    "What is one less than {a}?", "Name the number before {a}.", "Which number is just before {a}?",
    "Tell me the number that precedes {a}.", "Give me the number before {a}.", "What precedes {a}?",
)  # fmt: skip
DOUBLE = (
    "Compute twice {a}.", "What is two times {a}?",
    "What is double {a}?", "Double {a}.", "What is twice {a}?", "Twice {a}?", "What is {a} doubled?",
    "How much is twice {a}?", "Calculate the double of {a}.", "Two times {a}?", "What is the double of {a}?",
    "Give me twice {a}.", "Tell me the double of {a}.", "How much is {a} doubled?",
)  # fmt: skip
HALF = (
    "What is half of {a}?", "Half of {a}?", "What is {a} divided by 2?", "{a} / 2", "{a}/2=", "Divide {a} by 2.",
    "What is {a} / 2?", "How much is half of {a}?", "Calculate the half of {a}.", "Give me half of {a}.", "Halve {a}.",
    "Tell me half of {a}.",
)  # fmt: skip
COUNT_UP = (
    "Count from {a} to {b}.", "Count to {b} from {a}.", "Count up from {a} to {b}.", "Please count from {a} to {b}.",
    "Can you count from {a} to {b}?", "List the numbers from {a} to {b}.", "Write the numbers from {a} to {b}.",
    "Say all numbers from {a} to {b}.", "Numbers from {a} to {b}", "Give me the numbers {a} to {b}.",
    "Print the numbers from {a} to {b}.", "Which numbers are there from {a} to {b}?", "Start at {a} and count to {b}.",
    "Show the numbers between {a} and {b}, including both.", "Enumerate {a} to {b}.",
)  # fmt: skip
COUNT_TO = (
    "Count to {b}.", "Please count to {b}.", "Can you count to {b}?", "Count up to {b}.", "Count until {b}.",
    "Count to the number {b}.", "Let's count to {b}.", "I want you to count to {b}.", "Count for me to {b}.",
    "Now count to {b}.", "Hey, count to {b}!", "Could you count up to {b}?", "Start counting to {b}.",
)  # fmt: skip
GAINS = (
    "{n} has {a} {t} and gets {b} more. How many {t} does {n} have now?",
    "{n} had {a} {t}. Then {n} bought {b} more {t}. How many now?",
    "There are {a} {t} in a box. {n} adds {b}. How many {t} are in the box?",
    "{n} found {a} {t} in the morning and {b} {t} in the evening. How many in all?",
    "{n} has {a} {t}. A friend gives {n} {b} more. How many {t} are there in total?",
    "In one room are {a} {t}, in the other {b}. How many {t} together?",
    "{n} sold {a} {t} on Monday and {b} on Tuesday. How many {t} in total?",
    "A shop has {a} {t} and receives {b} more. How many {t} does it have?",
    "{n} counts {a} {t}, then another {b}. What is the total?",
    "{n} owns {a} {t} and orders {b} more {t}. How many will there be?",
    "One bag holds {a} {t} and another bag holds {b} {t}. How many {t} are there?",
    "{n} put {a} {t} on the table, and then {b} more. How many {t} lie there?",
)
LOSSES = (
    "{n} has {a} {t} and gives away {b}. How many {t} are left?",
    "{n} had {a} {t}. Then {n} lost {b}. How many {t} does {n} have now?",
    "There are {a} {t} in a box. {n} takes out {b}. How many {t} remain?",
    "{n} bought {a} {t} and used {b} of them. How many are left?",
    "A shop has {a} {t} and sells {b}. How many {t} remain?",
    "{n} has {a} {t}. {b} of them break. How many {t} are still fine?",
    "Of {a} {t}, {b} are gone. How many {t} are still there?",
    "{n} had {a} {t} and ate {b}. How many are left?",
    "From {a} {t}, {n} removes {b}. What remains?",
    "{a} {t} were on the table. {n} took {b} away. How many now?",
    "{n} had {a} {t} and sent {b} to a friend. How many {t} has {n} left?",
    "We have {a} {t} and throw away {b}. How many {t} do we keep?",
)
THINGS = (
    "apples", "books", "coins", "pens", "cards", "stamps", "eggs", "balls", "cups", "boxes", "stones", "keys", "plates",
    "oranges", "tickets", "letters", "bottles", "chairs", "shirts", "flowers", "candles", "nuts", "photos", "toys",
    "buttons", "bricks", "spoons", "pears", "hats", "maps",
)  # fmt: skip


def _sum(world: World) -> tuple[str, str]:
    top = world.any_of((9, 20, 50, 99))
    a, b = world.rng.randint(0, top), world.rng.randint(0, top)
    return world.pick(SUM).format(a=a, b=b), str(a + b)


def _difference(world: World) -> tuple[str, str]:
    top = world.any_of((9, 20, 50, 99))
    b, a = sorted((world.rng.randint(0, top), world.rng.randint(0, top)))
    return world.pick(DIFFERENCE).format(a=a, b=b), str(a - b)


def _product(world: World) -> tuple[str, str]:
    a, b = world.rng.randint(0, 10), world.rng.randint(0, 10)
    return world.pick(PRODUCT).format(a=a, b=b), str(a * b)


def _three(world: World) -> tuple[str, str]:
    a, b, c = (world.rng.randint(0, 20) for _ in range(3))
    return world.pick(SUM_OF_THREE).format(a=a, b=b, c=c), str(a + b + c)


def _comparison(world: World) -> tuple[str, str]:
    a, b = world.rng.sample(range(world.any_of((10, 100, 1000))), 2)
    kind = world.rng.randrange(3)
    if kind == 0:
        return world.pick(LARGER).format(a=a, b=b), str(max(a, b))
    if kind == 1:
        return world.pick(SMALLER).format(a=a, b=b), str(min(a, b))
    return world.pick(IS_LARGER).format(a=a, b=b), "Yes" if a > b else "No"


def _neighbour(world: World) -> tuple[str, str]:
    a = world.rng.randint(3, world.any_of((20, 99, 200)))
    if world.chance(0.6):
        return world.pick(NEXT).format(a=a, y=a - 1, x=a - 2, w=a - 3), str(a + 1)
    return world.pick(BEFORE).format(a=a), str(a - 1)


def _doubled(world: World) -> tuple[str, str]:
    a = world.rng.randint(1, world.any_of((10, 50)))
    if world.chance(0.5):
        return world.pick(DOUBLE).format(a=a), str(2 * a)
    return world.pick(HALF).format(a=2 * a), str(a)


def _counting(world: World) -> tuple[str, str]:
    if world.chance(0.5):
        b = world.rng.randint(3, 20)
        return world.pick(COUNT_TO).format(b=_spelled(world, b)), ", ".join(str(n) for n in range(1, b + 1))
    a = world.rng.randint(1, 40)
    b = a + world.rng.randint(3, 10)
    return world.pick(COUNT_UP).format(a=a, b=b), ", ".join(str(n) for n in range(a, b + 1))


WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def _spelled(world: World, number: int) -> str:
    return WORDS[number] if number <= 10 and world.chance(0.5) else str(number)


def _problem(world: World) -> tuple[str, str]:
    name, thing = str(value(world, "first_name")), world.pick(THINGS)
    top = world.any_of((10, 20, 50))
    b, a = sorted((world.rng.randint(1, top), world.rng.randint(1, top)))
    if world.chance(0.5):
        return world.pick(GAINS).format(n=name, t=thing, a=a, b=b), str(a + b)
    return world.pick(LOSSES).format(n=name, t=thing, a=a, b=b), str(a - b)


KINDS = (_sum, _sum, _difference, _product, _three, _comparison, _neighbour, _doubled, _counting, _problem)


def calculation(world: World) -> tuple[str, str]:
    """A question and its answer."""
    question, answer = world.any_of(KINDS)(world)
    return question, answer


def small_calculation(world: World) -> tuple[str, str]:
    """One whose answer is a number alone."""
    question, answer = world.any_of((_sum, _difference, _product, _neighbour))(world)
    return question, answer


def arithmetic(world: World) -> list[Case]:
    system = plain_system(world, 0.2)
    cases = []
    for _ in range(world.rng.randint(4, 7)):
        question, answer = calculation(world)
        cases.append(Case("arithmetic", (user(question),), answer, system, exact=True))
    return cases


train_all_also(globals(), more_text_work.ARITHMETIC)
