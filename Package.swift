// swift-tools-version: 6.2
import PackageDescription

/// One list for every Swift target, so that a rule of the language holds everywhere or nowhere.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

func library(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies, exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "TemplateLint",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "TemplateLint", targets: ["TemplateLint"]),
    .executable(name: "templatelint", targets: ["templatelint"]),
    // For Benchmarks/, a package of its own.
    .library(name: "TemplateLintStages", targets: ["TemplateLintStages", "TemplateLintReports"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // Bottom: bytes, text, documents.
    .target(name: "CUnicodeTables"),
    library("TemplateLintText", ["CUnicodeTables"]),
    library("TemplateLintJSON", ["TemplateLintText"]),
    library("TemplateLintModel", ["TemplateLintText", "TemplateLintJSON"]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    library("TemplateLintYAML", ["CLibYAML", "TemplateLintText"]),
    library(
      "TemplateLintInputs", ["TemplateLintModel", "TemplateLintJSON", "TemplateLintYAML", "TemplateLintText"]),
    // What a text says.
    .target(name: "CSignalPack", exclude: ["signals.pack"]),
    library(
      "TemplateLintSignals", ["CSignalPack", "TemplateLintModel", "TemplateLintText"], exclude: ["Pack"]),
    library("TemplateLintPackCompiler", ["TemplateLintSignals", "TemplateLintText", yams]),
    .executableTarget(
      name: "signalpack",
      dependencies: [
        "TemplateLintPackCompiler", "TemplateLintSignals", "TemplateLintModel", "TemplateLintJSON", "TemplateLintText",
        arguments,
      ], swiftSettings: settings),
    // What it costs: leaves.
    library("TemplateLintCSV"),
    .target(name: "CRates", exclude: ["Rates"]),
    library("TemplateLintPricing", ["CRates", "TemplateLintCSV"]),
    // What follows from it.
    .target(name: "CWeights"),
    library(
      "TemplateLintClassifier",
      ["CWeights", "TemplateLintSignals", "TemplateLintModel", "TemplateLintJSON", "TemplateLintText"],
      exclude: ["Weights"]),
    library("TemplateLintRules", ["TemplateLintSignals", "TemplateLintModel", "TemplateLintText", "TemplateLintJSON"]),
    library(
      "TemplateLint",
      [
        "TemplateLintClassifier", "TemplateLintRules", "TemplateLintSignals", "TemplateLintInputs", "TemplateLintModel",
        "TemplateLintJSON", "TemplateLintText", "TemplateLintPricing",
      ]),
    // What the command offers besides.
    library("TemplateLintCorpus", ["TemplateLint", "TemplateLintClassifier", "TemplateLintSignals", "TemplateLintModel", "TemplateLintJSON", "TemplateLintText"]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    library("TemplateLintXML", ["CLibXML2"]),
    .target(name: "CSchemas", exclude: ["Schemas"]),
    .target(name: "CReportAssets", exclude: ["Page"]),
    library(
      "TemplateLintAudit",
      ["TemplateLint", "TemplateLintClassifier", "TemplateLintModel", "TemplateLintPricing"]),
    library(
      "TemplateLintReports",
      [
        "TemplateLintAudit",
        "TemplateLint", "TemplateLintClassifier", "TemplateLintRules", "TemplateLintSignals", "TemplateLintModel",
        "TemplateLintXML", "TemplateLintJSON", "TemplateLintText", "TemplateLintPricing", "CSchemas",
        "CReportAssets",
      ]),
    library(
      "TemplateLintConversations",
      ["TemplateLintPricing", "TemplateLintCSV", "TemplateLintModel", "TemplateLintJSON", "TemplateLintText"]),
    library(
      "TemplateLintConfiguration",
      ["TemplateLint", "TemplateLintClassifier", "TemplateLintRules", "TemplateLintPricing", "TemplateLintYAML", "TemplateLintText"]),
    .executableTarget(
      name: "templatelint",
      dependencies: [
        "TemplateLint", "TemplateLintReports", "TemplateLintCorpus",
        "TemplateLintConfiguration", "TemplateLintInputs", "TemplateLintJSON", "TemplateLintModel",
        "TemplateLintText", "TemplateLintSignals", "TemplateLintClassifier", "TemplateLintRules",
        "TemplateLintConversations", "TemplateLintPricing", "TemplateLintCSV", "TemplateLintAudit",
        arguments,
      ], swiftSettings: settings),
    // What benchmarks measure.
    library(
      "TemplateLintStages",
      [
        "TemplateLint", "TemplateLintReports", "TemplateLintClassifier", "TemplateLintRules", "TemplateLintSignals",
        "TemplateLintModel", "TemplateLintJSON", "TemplateLintText",
      ]),
    // Tests.
    tests(
      "TemplateLint",
      ["TemplateLintClassifier", "TemplateLintRules", "TemplateLintSignals", "TemplateLintModel", "TemplateLintPricing", "TemplateLintJSON", "TemplateLintText"]),
    tests("TemplateLintRules", ["TemplateLintSignals", "TemplateLintModel", "TemplateLintJSON", "TemplateLintText"]),
    tests("TemplateLintStages", ["TemplateLintReports"]),
    tests("TemplateLintAudit", ["TemplateLint", "TemplateLintClassifier", "TemplateLintModel", "TemplateLintPricing"]),
    tests("TemplateLintXML", []),
    tests("TemplateLintCSV", []),
    tests("TemplateLintPricing", []),
    tests(
      "TemplateLintConversations",
      ["TemplateLintPricing", "TemplateLintModel", "TemplateLintJSON", "TemplateLintText"]),
    tests("TemplateLintReports", ["TemplateLintInputs", "TemplateLint", "TemplateLintPricing", "TemplateLintRules", "TemplateLintSignals", "TemplateLintClassifier", "TemplateLintModel", "TemplateLintJSON", "TemplateLintText", "CLibXML2"], exclude: ["Golden"]),
    tests("TemplateLintClassifier", ["TemplateLintSignals", "TemplateLintModel", "TemplateLintText"]),
    tests("TemplateLintCorpus", ["TemplateLintClassifier", "TemplateLintSignals", "TemplateLintModel", "TemplateLintText"]),
    tests("TemplateLintText", []),
    tests("TemplateLintJSON", ["TemplateLintText"], exclude: ["python-json.py"]),
    tests("TemplateLintYAML", ["TemplateLintText"]),
    tests("TemplateLintConfiguration", ["TemplateLint", "TemplateLintRules", "TemplateLintClassifier", "TemplateLintPricing"]),
    tests("TemplateLintPackCompiler", ["TemplateLintSignals", "TemplateLintModel", "TemplateLintJSON", "TemplateLintText"]),
    tests("TemplateLintSignals", ["TemplateLintModel", "TemplateLintJSON", "TemplateLintText"]),
    tests("TemplateLintInputs", ["TemplateLintModel", "TemplateLintJSON", "TemplateLintText"]),
    tests("TemplateLintModel", ["TemplateLintJSON", "TemplateLintText"]),
  ]
)
