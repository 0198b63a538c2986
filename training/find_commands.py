"""`find` commands for other files and times than the published sample's, for the training side alone.

In: a `World`. Out: what is asked, and the command. With the sample alone each question about files got its `-mtime -30`.
"""

from __future__ import annotations

from training.cases import World

KINDS = {
    "txt": ("text files", ".txt files", "txt files", "plain text files"),
    "py": ("Python files", ".py files", "Python scripts", "Python sources"),
    "md": ("Markdown files", ".md files", "Markdown documents"),
    "log": ("log files", ".log files", "logs"),
    "csv": ("CSV files", ".csv files", "csv tables"),
    "json": ("JSON files", ".json files"),
    "pdf": ("PDF files", ".pdf files", "PDF documents", "PDFs"),
    "sh": ("shell scripts", ".sh files", "Bash scripts"),
    "html": ("HTML files", ".html files", "HTML pages"),
    "js": ("JavaScript files", ".js files"),
    "png": ("PNG images", ".png files", "PNG pictures"),
    "yaml": ("YAML files", ".yaml files"),
}
DAYS = {
    1: ("in the last day", "in the last 24 hours", "within the last day", "since yesterday"),
    7: ("in the last week", "in the last 7 days", "within the last week", "during the past week"),
    14: ("in the last two weeks", "in the last 14 days", "within the past two weeks"),
    30: ("in the last month", "in the last 30 days", "within the last month", "during the past month"),
    365: ("in the last year", "in the last 365 days", "within the last year"),
}
CHANGED = ("modified", "changed", "that were modified", "that have been changed", "edited")
HERE = (
    "", " in a directory", " in the current directory", " in this directory", " in this folder", " here", " in a folder",
    " in the current directory (excluding subdirectories)", " in this folder, not in subfolders",
)  # fmt: skip
BELOW = (
    " in this directory and below", " in the current directory and its subdirectories", " in this folder and its subfolders",
    " in a directory, subdirectories included", " here and in all subfolders", " recursively",
)  # fmt: skip
ASKED = (
    "Write a Bash command that lists all {}.", "Write a Bash command that finds all {}.", "In Bash, how do I list all {}?",
    "In Bash, how can I find the {}?", "How do I list {} in Bash?", "How do I find all {} with Bash?", "Bash command for {}?",
    "Which Bash command lists all {}?", "Which command finds {}?", "Give me a Bash command that shows all {}.",
    "Give me a find command for all {}.", "Show me how to list {} in a shell.", "List all {} with Bash.", "bash: list {}",
    "I need a Bash command for the {}.", "What is the Bash command to list all {}?", "On Linux, how do I list all {}?",
    "With Bash, list the {}.", "Please write a command that lists {}.", "Using find, how do I get all {}?",
)  # fmt: skip
UNDATED = 0.5  # of what is asked names no time


def find_command(world: World) -> tuple[str, str]:
    ending = world.any_of(tuple(KINDS))
    asked, command = world.any_of(KINDS[ending]), "find ."
    if world.chance(0.3):
        place = world.any_of(BELOW)
    else:
        place, command = world.any_of(HERE), f"{command} -maxdepth 1"
    command = f'{command} -name "*.{ending}"'
    if world.chance(UNDATED):
        return world.any_of(ASKED).format(asked + place), command
    days = world.any_of(tuple(DAYS))
    dated = f"{world.any_of(CHANGED)} {world.any_of(DAYS[days])}"
    return world.any_of(ASKED).format(f"{asked}{place} {dated}"), f"{command} -mtime -{days}"
