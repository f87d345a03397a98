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

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// A part of the tool, in `Sources/NAME`.
func room(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a part of the tool, in `Tests/NAMETests`.
func tests(_ name: String, use dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name + "Tests", dependencies: dependencies, swiftSettings: strict)
}

// The map of the code: rooms in the order of the flow, each using only those above it.
let package = Package(
  name: "plumb",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "plumb", targets: ["plumb"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    // Without its trait, which would bring Foundation along.
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CFileSystem"),

    room("Concurrency"),
    room("Archive", uses: [crypto]),
    room("SourceText"),
    room("CanonicalJSON", uses: [crypto]),
    room("Similarity", uses: ["Archive", "Concurrency", "SourceText"]),
    room("Registries", uses: ["Similarity", "SourceText"]),
    room("FileSystem", uses: ["Archive", "CFileSystem", "Concurrency", "SourceText"]),
    room("Git", uses: ["Concurrency", "FileSystem", "SourceText", crypto, subprocess]),
    room("Diagnostics", uses: ["Archive", "SourceText", crypto]),
    room("YAMLSyntax", uses: ["CLibYAML", "SourceText"]),
    room("Shape", uses: ["CanonicalJSON", "Diagnostics", "SourceText", "YAMLSyntax"]),
    room("Settings", uses: ["Diagnostics", "Shape", "SourceText", "YAMLSyntax"]),
    room("Editing", uses: ["Diagnostics", "Shape", "SourceText", "YAMLSyntax"]),
    room(
      "ProfileModel",
      uses: [
        "Archive", "Concurrency", "Diagnostics", "FileSystem", "Registries", "Settings", "Shape",
        "Similarity",
        "SourceText", "YAMLSyntax",
      ]),
    room("Reviews", uses: ["CanonicalJSON", "FileSystem", "ProfileModel", "Shape", "YAMLSyntax"]),
    room(
      "ProfileRules",
      uses: [
        "Archive", "Concurrency", "Diagnostics", "FileSystem", "ProfileModel", "Registries", "Reviews",
        "Settings", "Shape", "Similarity", "SourceText", "YAMLSyntax",
      ]),
    room("Skeletons", uses: ["ProfileModel", "Registries", "Shape", "SourceText"]),
    room("Importing", uses: ["Registries", "Shape", "Similarity", "Skeletons"]),
    room(
      "ProfileCompiler",
      uses: ["CanonicalJSON", "FileSystem", "ProfileModel", "Reviews", "Shape", "SourceText", "YAMLSyntax"]),
    room(
      "Provenance",
      uses: ["ProfileCompiler", "ProfileModel", "Reviews", "Shape", "SourceText", "YAMLSyntax"]),
    room(
      "FrameworkGate",
      uses: [
        "Concurrency", "Diagnostics", "FileSystem", "ProfileModel", "Reviews", "Settings", "Shape",
        "Similarity", "SourceText", "YAMLSyntax",
      ]),
    room(
      "Reporting",
      uses: [
        "CanonicalJSON", "Diagnostics", "Editing", "FrameworkGate", "ProfileCompiler", "ProfileModel",
        "Provenance", "Reviews", "Settings", "Shape", "SourceText",
      ]),
    room(
      "Driver",
      uses: [
        "Archive", "CanonicalJSON", "Diagnostics", "Editing", "FileSystem", "FrameworkGate", "Git",
        "Importing",
        "ProfileCompiler",
        "ProfileModel",
        "ProfileRules", "Provenance", "Reporting", "Reviews", "Settings", "Shape", "Skeletons", "SourceText",
        "YAMLSyntax",
      ]),
    .executableTarget(
      name: "plumb",
      dependencies: [
        "CanonicalJSON", "Diagnostics", "Driver", "FileSystem", "FrameworkGate", "Importing",
        "ProfileCompiler", "ProfileModel", "ProfileRules", "Reporting", "Settings", "Shape", arguments,
      ],
      swiftSettings: strict),

    // What Scripts/benchmark-join measures: the join alone.
    .executableTarget(
      name: "join-texts", dependencies: ["Concurrency", "FileSystem", "Similarity", arguments],
      path: "Scripts/benchmarking/join",
      swiftSettings: strict),

    .target(
      name: "TestSupport",
      dependencies: [
        "Diagnostics", "FileSystem", "ProfileModel", "ProfileRules", "Settings", "Shape", "SourceText",
      ],
      path: "Tests/TestSupport", swiftSettings: strict),
    tests("SourceText", use: ["SourceText"]),
    tests("CanonicalJSON", use: ["CanonicalJSON"]),
    tests("Similarity", use: ["Similarity", "SourceText", "TestSupport"]),
    tests("Registries", use: ["Registries", "Similarity", "SourceText", "TestSupport"]),
    tests("FileSystem", use: ["FileSystem", "SourceText", "TestSupport"]),
    tests("Git", use: ["FileSystem", "Git", "SourceText", "TestSupport"]),
    tests("Diagnostics", use: ["Diagnostics", "SourceText", "TestSupport"]),
    tests("YAMLSyntax", use: ["CLibYAML", "SourceText", "TestSupport", "YAMLSyntax"]),
    tests("Shape", use: ["Diagnostics", "Shape", "SourceText", "TestSupport", "YAMLSyntax"]),
    tests("Settings", use: ["Diagnostics", "Settings", "SourceText"]),
    tests("Editing", use: ["Diagnostics", "Editing", "FileSystem", "SourceText", "TestSupport"]),
    tests(
      "ProfileModel",
      use: ["Diagnostics", "FileSystem", "ProfileModel", "Shape", "SourceText", "TestSupport", "YAMLSyntax"]),
    tests(
      "ProfileRules",
      use: [
        "CanonicalJSON", "Diagnostics", "FileSystem", "ProfileModel", "ProfileRules", "Reporting", "Reviews",
        "Settings", "Shape", "SourceText", "TestSupport", "YAMLSyntax",
      ]),
    tests(
      "Reviews", use: ["ProfileModel", "Reviews", "Shape", "SourceText", "TestSupport", "YAMLSyntax"]),
    tests(
      "Importing",
      use: [
        "Diagnostics", "FileSystem", "Importing", "ProfileModel", "ProfileRules", "Settings", "Shape",
        "SourceText", "TestSupport", "YAMLSyntax",
      ]),
    tests(
      "ProfileCompiler",
      use: [
        "CanonicalJSON", "FileSystem", "ProfileCompiler", "ProfileModel", "Reviews", "Shape", "SourceText",
        "TestSupport",
        "YAMLSyntax",
      ]),
    tests(
      "Provenance",
      use: [
        "FileSystem", "ProfileCompiler", "ProfileModel", "Provenance", "Reviews", "SourceText", "TestSupport",
        "YAMLSyntax",
      ]),
    tests(
      "FrameworkGate",
      use: [
        "Diagnostics", "FileSystem", "FrameworkGate", "ProfileModel", "ProfileRules", "Reporting", "Reviews",
        "Settings", "Shape", "SourceText", "TestSupport", "YAMLSyntax",
      ]),
    tests(
      "Driver",
      use: [
        "Archive", "CanonicalJSON", "Concurrency", "Diagnostics", "Driver", "Editing", "FileSystem",
        "Importing", "ProfileCompiler",
        "ProfileModel",
        "ProfileRules", "Reporting", "Reviews", "Settings", "Shape", "SourceText", "TestSupport",
        "YAMLSyntax",
      ]),
    tests(
      "Reporting",
      use: ["CanonicalJSON", "Diagnostics", "FileSystem", "Reporting", "Settings", "SourceText"]),
  ],
  swiftLanguageModes: [.v6]
)
