/// Terms that published guidance advises against, with what it advises instead.
///
/// A term is here only if a list that anyone can look up names it, and if it says nothing else in a job framework. Words
/// with other good uses, as `normal`, `master` and `young`, are left out: `style.terms` in framework.yaml can add them.
enum InclusiveTerms {
  /// A reason, and the guidance that the terms come from.
  struct Group {
    let because: String
    let source: String

    /// The terms, and what to write instead.
    let terms: [(avoid: [String], use: String?)]
  }

  static let groups = [
    Group(
      because: "names one sex where anyone may hold the job",
      source:
        "United Nations, Guidelines for gender-inclusive language in English; UNESCO, Guidelines on Gender-Neutral Language",
      terms: [
        (["chairman", "chairwoman"], "chair"), (["chairmen"], "chairs"),
        (["foreman", "forewoman"], "supervisor"), (["foremen"], "supervisors"),
        (["spokesman", "spokeswoman"], "spokesperson"), (["spokesmen"], "spokespersons"),
        (["policeman", "policewoman"], "police officer"), (["policemen"], "police officers"),
        (["fireman"], "firefighter"), (["firemen"], "firefighters"),
        (["businessman", "businesswoman"], "business person"), (["businessmen"], "business people"),
        (["workman"], "worker"), (["workmen"], "workers"), (["repairman"], "repairer"),
        (["repairmen"], "repairers"),
        (["stewardess"], "flight attendant"),
      ]),
    Group(
      because: "takes men for people",
      source: "Microsoft Manual of Style, 4th edition, Bias-free communication",
      terms: [
        (["salesman", "saleswoman"], "sales representative"), (["salesmen"], "sales representatives"),
        (["mankind"], "humankind"), (["manpower"], "workforce"),
        (["man-hour"], "person-hour"), (["man-day"], "person-day"),
      ]),
    Group(
      because: "leaves out whoever is neither, or is taken to mean a man",
      source: "American Chemical Society, Inclusivity Style Guide, Job descriptions",
      terms: [
        (["he/she", "she/he", "he or she", "she or he", "s/he"], "they"),
        (["him/her", "him or her", "her or him"], "them"),
        (["his/her", "her/his", "his or her", "her or his"], "their"),
      ]),
    Group(
      because: "makes a color, or the history of slavery, say what is good or who serves",
      source: "Inclusive Naming Initiative, word lists",
      terms: [
        (["whitelist", "white list"], "allowlist"), (["blacklist", "black list"], "denylist"),
        (["master/slave"], "primary and replica"), (["grandfathered"], "exempted"),
        (["grandfather clause"], "exemption"), (["sanity check"], "confidence check"),
      ]),
    Group(
      because: "defines people by a disability",
      source: "American Psychological Association, Bias-free language, Disability",
      terms: [
        (["handicapped"], "with a disability"), (["the disabled"], "people with disabilities"),
        (["wheelchair-bound", "confined to a wheelchair"], "using a wheelchair"),
        (["able-bodied"], "without a disability"), (["mentally ill"], "with a mental illness"),
      ]),
    Group(
      because: "tells older people not to apply",
      source: "29 CFR 1625.4, Help wanted notices or advertisements",
      terms: [
        (["recent graduate", "recent college graduate", "college student"], nil),
        (["young and energetic", "young team"], nil), (["digital native"], nil),
      ]),
  ]
}
