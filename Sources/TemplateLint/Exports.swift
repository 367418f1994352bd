// What the results are made of, so that whoever imports TemplateLint has the names and members of all of it.
@_exported public import enum TemplateLintClassifier.Consequence
@_exported public import struct TemplateLintClassifier.Probabilities
@_exported public import struct TemplateLintClassifier.Risk
@_exported public import struct TemplateLintClassifier.Score
@_exported public import struct TemplateLintClassifier.Verdict
@_exported public import enum TemplateLintModel.Category
@_exported public import enum TemplateLintRules.Severity
@_exported public import struct TemplateLintSignals.Signal
