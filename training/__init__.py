"""The recipe of the bundled model: exercises, training, export, evaluation. Not part of what users install."""
