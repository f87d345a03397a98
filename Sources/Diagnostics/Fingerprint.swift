private import Crypto

/// What identifies a finding across edits elsewhere in the workspace.
///
/// It is made of the rule, the entity, the path (list items by id or by their text, never by position) and the
/// normalised value; never of a line number or the message. Findings that agree in all of them are told apart
/// by an ordinal.
package struct Fingerprint: Hashable, Sendable {
  /// 32 hexadecimal digits, with `-2`, `-3` … behind them for the second and later of equal findings.
  package let text: String

  /// The first 128 bits of the SHA-256 of the four parts, each preceded by its length.
  package init(rule: RuleName, entity: String, path: String, value: String) {
    var hash = SHA256()
    for part in [rule.rawValue, entity, path, value] {
      hash.update(data: Array("\(part.utf8.count):".utf8))
      hash.update(data: Array(part.utf8))
    }
    self.text = hash.finalize().prefix(16).map(hexadecimal).joined()
  }

  init(text: String) { self.text = text }

  /// The fingerprint of the `ordinal`th finding, from 1, among equal ones.
  package func numbered(_ ordinal: Int) -> Fingerprint {
    ordinal == 1 ? self : Fingerprint(text: "\(text)-\(ordinal)")
  }
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16)
  return byte < 16 ? "0" + digits : digits
}
