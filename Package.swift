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
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "SourceText", swiftSettings: strict),
    .target(name: "CanonicalJSON", swiftSettings: strict),
    .target(
      name: "Diagnostics", dependencies: ["SourceText", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(name: "YAMLSyntax", dependencies: ["CLibYAML", "SourceText"], swiftSettings: strict),
    .target(name: "CFileSystem"),
    .target(name: "FileSystem", dependencies: ["CFileSystem", "SourceText"], swiftSettings: strict),
    .target(
      name: "Shape", dependencies: ["CanonicalJSON", "Diagnostics", "SourceText", "YAMLSyntax"],
      swiftSettings: strict),
    .target(
      name: "ProfileModel", dependencies: ["Diagnostics", "FileSystem", "Shape", "SourceText", "YAMLSyntax"],
      swiftSettings: strict),
    .target(
      name: "ProfileCompiler",
      dependencies: [
        "CanonicalJSON", "FileSystem", "ProfileModel", "Shape", "SourceText", "YAMLSyntax",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),

    .testTarget(name: "CanonicalJSONTests", dependencies: ["CanonicalJSON"], swiftSettings: strict),
    .testTarget(
      name: "ProfileCompilerTests",
      dependencies: [
        "CanonicalJSON", "FileSystem", "ProfileCompiler", "ProfileModel", "Shape", "SourceText", "YAMLSyntax",
      ],
      swiftSettings: strict),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
