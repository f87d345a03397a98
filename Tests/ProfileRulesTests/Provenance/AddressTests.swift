import Diagnostics
import ProfileRules
import TestSupport
import Testing

/// Addresses and DOIs by their grammar.
@Suite struct AddressTests {
  @Test(arguments: [
    "http://federal.elaws.us/cfr/29-cfr-1910.119(a)", "https://example.org",
    "https://example.org:8080/a?b=c#d",
    "https://user@example.org/", "http://[2001:db8::1]/a", "https://example.org/%20a", "http://intranet/x",
    "https://web.archive.org/web/2020/http://example.org/", "https://münchen.de/straße",
    "https://example.org./",
  ])
  func `an address as RFC 3986 and RFC 3987 write it passes`(address: String) throws {
    #expect(try found(url: address).isEmpty)
  }

  @Test(
    arguments: [
      ("https://https://example.org/a", "https://example.org/a"),
      ("http:///example.org", "http://example.org"),
      ("https://example.org\\a\\b", nil), ("https://example.org/a\\b", "https://example.org/a/b"),
      ("https://example.org/{a}", "https://example.org/%7Ba%7D"), ("https://example.org/100%", nil),
      ("https://exa,mple.org/", nil), ("https://example..org/", nil), ("https://example.org:80a/", nil),
      ("https://example.org/#a#b", nil),
    ] as [(String, String?)])
  func `an address that leads nowhere is found, and corrected where that can be done in one way`(
    address: String, meant: String?
  ) throws {
    let findings = try found(url: address)
    #expect(findings.map(\.rule) == ["url-malformed"])
    let fix = findings.first?.fix?.edits.first?.replacement
    #expect(fix?.replacing("'", with: "") == meant)
  }

  @Test(
    arguments: [
      ("10.1000/182", nil), ("10.1038/s41586-020-2649-2", nil), ("10.1000.10/123", nil),
      ("doi:10.1000/182", "10.1000/182"), ("https://doi.org/10.1000/182", "10.1000/182"),
      ("http://dx.doi.org/10.1000/182.", "10.1000/182"), ("DOI 10.1000/182", "10.1000/182"),
      ("10.1/182", ""), ("11.1000/182", ""), ("10.1000/", ""),
    ] as [(String, String?)])
  func `a DOI is written alone and whole`(text: String, meant: String?) throws {
    let findings = try found(doi: text)
    #expect(findings.map(\.rule) == (meant == nil ? [] : ["doi-malformed"]))
    #expect((findings.first?.fix?.edits.first?.replacement ?? "").replacing("'", with: "") == meant ?? "")
  }

  private func found(url: String = "https://example.org", doi: String = "10.1000/182") throws -> [Finding] {
    var files = FilesInMemory()
    for (path, text) in ExampleWorkspace.files { files[path] = text }
    files["OPS/PLAN.yaml"] += """

      evidence: {responsibilities: [{source: own}]}
      sources:
        own:
          title: A book
          kind: methodology
          publisher: A house
          edition: First
          url: '\(url)'
          doi: '\(doi)'
      """
    return try check(files)
  }
}
