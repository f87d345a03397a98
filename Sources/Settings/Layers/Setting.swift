/// A value that is in force, and where it came from.
package struct Setting<Value: Sendable>: Sendable {
  package let value: Value
  package let origin: Origin

  package init(_ value: Value, _ origin: Origin) {
    self.value = value
    self.origin = origin
  }
}

/// Where a setting came from.
package enum Origin: Hashable, Sendable {
  /// Nobody said anything else.
  case standard
  /// The rule came after the edition that the settings name here.
  case edition(SettingsPlace)
  /// The settings for all files.
  case general(SettingsPlace)
  /// Settings for some files.
  case override(SettingsPlace)
}

/// A line of a file of settings.
package struct SettingsPlace: Hashable, Sendable {
  package let source: SettingsSource

  /// The line, from 1.
  package let line: Int
}

/// A file of settings.
package struct SettingsSource: Hashable, Sendable {
  /// The file, as people find it from the current folder.
  package let file: String

  /// Whether it was named for this run, instead of standing beside `framework.yaml`.
  package let isNamed: Bool

  package init(file: String, isNamed: Bool) {
    self.file = file
    self.isNamed = isNamed
  }
}

extension SettingsSource: CustomStringConvertible {
  /// What it is called wherever the workspace is looked at from.
  package var name: String { isNamed ? description : Settings.fileName }

  package var description: String { (isNamed ? "--config " : "") + file }
}

extension Origin: CustomStringConvertible {
  /// The origin in a few words: `default`, `plumb.yaml:4`, `override plumb.yaml:12`.
  package var description: String {
    switch self {
    case .standard: "default"
    case .edition(let place): "newer than the edition of \(place)"
    case .general(let place): "\(place)"
    case .override(let place): "override \(place)"
    }
  }
}

extension SettingsPlace: CustomStringConvertible {
  package var description: String { "\(source):\(line)" }
}
