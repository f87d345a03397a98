import CanonicalJSON
import ProfileModel
import Shape

/// Where readers of retired profiles and functions go: to what is in force now, past what was retired in between.
struct Redirections {
  private let successors: [String: String]
  private let isInForce: Set<String>

  init(_ profiles: [CompiledProfile], _ functions: [Function]) {
    let functions = functions.filter { $0.isCompiled }
    var successors: [String: String] = [:]
    for profile in profiles { successors[profile.code] = profile.replacedBy }
    for function in functions where function.status == .retired {
      if let code = function.code.value { successors[code] = function.stewardship.replacedBy.value }
    }
    self.successors = successors
    self.isInForce = Set(profiles.filter { !$0.isRetired }.map(\.code))
      .union(functions.filter { $0.status == .published }.compactMap(\.code.value))
  }

  /// Redirections sorted by where they start; one that would lead nowhere is left out.
  var json: JSON {
    .array(
      successors.keys.sorted(by: canonicallyPrecedes).compactMap { code in
        destination(of: code).map { ["from": .string(code), "to": .string($0)] }
      })
  }

  private func destination(of code: String) -> String? {
    var met: Set<String> = [code]
    var next = successors[code]
    while let code = next, !isInForce.contains(code), met.insert(code).inserted { next = successors[code] }
    return next.flatMap { isInForce.contains($0) ? $0 : nil }
  }
}
