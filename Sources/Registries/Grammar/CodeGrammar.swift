import SourceText

/// How the codes of a published classification are written.
package enum CodeGrammar: String, CaseIterable, Sendable {
  /// Two digits, a hyphen and four digits. U.S. Bureau of Labor Statistics, *2018 Standard Occupational Classification
  /// User Guide* (November 2017), "SOC coding structure"; the editions of 2000 and 2010 are written so too.
  case soc = "soc-2018"

  /// A SOC code, a point and two digits, `00` for the SOC occupation itself. National Center for O*NET Development,
  /// *O*NET-SOC 2019 Taxonomy Development Final Report* (2020 No. 045).
  case onetSOC = "onet-soc"

  /// One digit for a major group, up to four for a unit group. International Labour Office, *International Standard
  /// Classification of Occupations: ISCO-08*, volume I (2012).
  case isco = "isco-08"

  /// The address of a concept: of an occupation or skill by a UUID, of an ISCO group by `C` and its code. European
  /// Commission, *ESCO* (classification v1.0 and later), which publishes it as linked data.
  case esco

  /// Two digits for a sector, some of which are ranges as `31-33`, up to six for a national industry. U.S. Census
  /// Bureau, *North American Industry Classification System* (2022).
  case naics

  /// Five digits for a unit group. Statistics Canada, *National Occupational Classification (NOC) 2021 Version 1.0*.
  case noc = "noc-2021"

  /// What a code looks like, in words.
  package var summary: String {
    switch self {
    case .soc: "two digits, a hyphen and four digits, as `11-3051`"
    case .onetSOC: "two digits, a hyphen, four digits, a point and two digits, as `11-3051.00`"
    case .isco: "one to four digits, as `1321`"
    case .esco: "the address of a concept, as `http://data.europa.eu/esco/isco/C1321`"
    case .naics: "two to six digits, as `332710`, or a range of sectors, as `31-33`"
    case .noc: "five digits, as `90010`"
    }
  }

  /// Whether a text is written as codes are, whether there is such a code or not.
  package func matches(_ code: String) -> Bool {
    let bytes = Array(code.utf8)
    switch self {
    case .soc: return hasForm("99-9999", bytes)
    case .onetSOC: return hasForm("99-9999.99", bytes)
    case .isco: return (1...4).contains(bytes.count) && bytes.allSatisfy(\.isDigit)
    case .esco: return isConcept(code)
    case .naics:
      return ["31-33", "44-45", "48-49"].contains(code)
        || (2...6).contains(bytes.count) && bytes.allSatisfy(\.isDigit)
    case .noc: return hasForm("99999", bytes)
    }
  }

  /// Whether its titles tell those who supervise work from those who manage it, as far as is published: O*NET-SOC and
  /// SOC with first-line supervisors, ISCO-08 with minor group 312, NOC 2021 with its supervisors of TEER 2.
  package var tellsSupervisorsFromManagers: Bool {
    switch self {
    case .soc, .onetSOC, .isco, .noc: true
    case .esco, .naics: false
    }
  }
}

/// Whether bytes have a form, in which `9` stands for any digit and everything else for itself.
func hasForm(_ form: StaticString, _ bytes: [UInt8]) -> Bool {
  let form = Array("\(form)".utf8)
  return form.count == bytes.count
    && zip(form, bytes).allSatisfy { $0 == UInt8(ascii: "9") ? $1.isDigit : $0 == $1 }
}

private func isConcept(_ address: String) -> Bool {
  for (start, isRest) in [("occupation/", isUUID), ("skill/", isUUID), ("isco/C", isGroup)] {
    let whole = CodeGrammar.concepts + start
    if address.hasPrefix(whole) { return isRest(Array(address.utf8.dropFirst(whole.utf8.count))) }
  }
  return false
}

private func isUUID(_ bytes: [UInt8]) -> Bool {
  bytes.count == 36
    && bytes.enumerated().allSatisfy { index, byte in
      [8, 13, 18, 23].contains(index)
        ? byte == UInt8(ascii: "-") : byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}

private func isGroup(_ bytes: [UInt8]) -> Bool {
  (1...4).contains(bytes.count) && bytes.allSatisfy(\.isDigit)
}

extension CodeGrammar {
  /// How the address of an ESCO concept begins.
  static let concepts = "http://data.europa.eu/esco/"
}
