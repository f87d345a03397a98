// swift-tools-version: 6.2
import PackageDescription

/// The language as this project writes it, the same for every target.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

// The map of the code: targets in the order of the flow, each importing only those above it.
let package = Package(
  name: "plumb",
  platforms: [.macOS(.v26)],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "SourceText", swiftSettings: strict),
    .target(name: "YAMLSyntax", dependencies: ["CLibYAML", "SourceText"], swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["SourceText"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"], swiftSettings: strict),
    .testTarget(
      name: "YAMLSyntaxTests", dependencies: ["CLibYAML", "SourceText", "TestSupport", "YAMLSyntax"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
