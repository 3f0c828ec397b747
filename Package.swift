// swift-tools-version: 6.2
import PackageDescription

/// Our own targets build without a warning or not at all.
let warnings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

func house(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: warnings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: warnings)
}

let package = Package(
  name: "noticeboard",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "noticeboard", targets: ["Command"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .executableTarget(
      name: "Command",
      dependencies: [
        "Publish", "Content", "Intake", "Supervision", "Documents", "PersonalData",
        "Disclosure", "JSONSchema", "SourceText", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: warnings),
    .executableTarget(
      name: "StageTimes", dependencies: ["Publish", "Content", "Disclosure", "Diagnostics"],
      path: "Benchmarks/stages", swiftSettings: warnings),
    house(
      "Publish",
      [
        "Content", "Documents", "PersonalData", "Disclosure", "SourceText", "Diagnostics",
        "Parallelism", "CCMark", "CQREncode", "CSystem", "Resources",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    house(
      "Intake",
      [
        "Content", "Supervision", "Documents", "Disclosure", "SourceText", "Diagnostics",
        "Parallelism", "CGMime", "CSystem",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "Content",
      dependencies: [
        "Documents", "Disclosure", "JSONSchema", "SourceText", "Diagnostics", "Parallelism",
        "CSystem", "Resources",
      ],
      exclude: ["Schemas", "Starter"],
      swiftSettings: warnings),
    house(
      "Supervision",
      [
        "Disclosure", "SourceText", "Diagnostics",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    house("Disclosure", ["Diagnostics"]),
    .target(
      name: "JSONSchema", dependencies: ["SourceText", "Diagnostics", "CPCRE2", "Resources"],
      exclude: ["Metaschemas"], swiftSettings: warnings),
    house(
      "Documents", ["SourceText", "Diagnostics", "CArchive", "CLibXML2", "CExif", "CSystem"]),
    house("SourceText", ["Diagnostics", "CYAML"]),
    house("Diagnostics"),
    house("PersonalData", ["SourceText", "Diagnostics"]),
    house("Parallelism"),
    house("Resources", ["CResources"]),
    .target(name: "CSystem"),
    .target(name: "CResources"),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CExif", pkgConfig: "libexif",
      providers: [.apt(["libexif-dev"]), .brew(["libexif"])]),
    .systemLibrary(
      name: "CGMime", pkgConfig: "gmime-3.0",
      providers: [.apt(["libgmime-3.0-dev"]), .brew(["gmime"])]),
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: warnings),
    tests("DiagnosticsTests", ["TestSupport", "Diagnostics"]),
    tests("DisclosureTests", ["TestSupport", "Disclosure"]),
    tests("PersonalDataTests", ["PersonalData", "SourceText", "Diagnostics"]),
    tests("SourceTextTests", ["TestSupport", "SourceText"]),
    tests(
      "DocumentsTests", ["TestSupport", "Documents", "SourceText", "Diagnostics"],
      exclude: ["Fixtures"]),
    tests(
      "SupervisionTests",
      [
        "TestSupport", "Supervision", "Disclosure", "SourceText", "Diagnostics",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      "IntakeTests",
      [
        "TestSupport", "Intake", "Content", "Supervision", "Disclosure", "Documents",
        "SourceText", "Diagnostics", "Parallelism",
      ]),
    tests("JSONSchemaTests", ["JSONSchema", "SourceText", "Diagnostics"]),
    tests("ContentTests", ["Content", "Disclosure", "SourceText", "Diagnostics"]),
    tests(
      "PublishTests", ["TestSupport", "Publish", "Diagnostics"],
      exclude: ["Markdown/Fixtures", "Templates/Golden"]),
    tests(
      "CommandTests", ["Command", "Content", "Intake", "Supervision", "Diagnostics"],
      exclude: ["CodesShownElsewhere.txt", "Flaws", "Sessions"]),
  ],
  swiftLanguageModes: [.v6]
)

// libFuzzer brings a `main` of its own, so only scripts/fuzz, which links it, has this target.
if Context.environment["NOTICEBOARD_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "FuzzDecoding", dependencies: ["TestSupport", "Intake", "Disclosure"],
      path: "Tests/Fuzz", exclude: ["words.dict"],
      swiftSettings: warnings + [.unsafeFlags(["-parse-as-library"])]))
}
