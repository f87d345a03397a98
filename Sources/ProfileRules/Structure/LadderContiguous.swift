import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let ladderContiguous = Rule(
    "ladder-contiguous", .structure, .error,
    summary: "a level missing inside a profile's range, or levels out of order",
    reason:
      "readers climb the ladder step by step, and a step that is not there looks like a promotion nobody gets",
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
            L3:
              - Sets how the company plans
          levels:
            L2: {absent: plants have one planner each}
          """),
      .bad(
        profile: """
          title: Planning
          ⟦responsibilities⟧:
            L1:
              - Plans the week of one line
            L3:
              - Sets how the company plans
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L2:
              - Plans the month of a plant
            ⟦L1⟧:
              - Plans the week of one line
          """),
    ],
    check: .document { inspected, findings in
      if let profile = inspected.activeProfile {
        reportGaps(in: profile, &findings)
        reportDisorder(in: profile, &findings)
      } else if case .framework(let framework) = inspected.document.content {
        reportRanks(of: framework, &findings)
      }
    })
}

/// Reports the ranks between a profile's lowest and highest level at which it has no page.
private func reportGaps(in profile: ResolvedProfile, _ findings: inout DocumentFindings) {
  guard case .given(let given, let node) = profile.profile.responsibilities,
    given.keys.allSatisfy({ key in profile.ladder.contains { $0.id == key } })
  else { return }
  guard profile.covered.count < profile.ladder.count else { return }
  for track in Set(profile.covered.map(\.track)).sorted() {
    let covered = profile.covered.filter { $0.track == track }.compactMap(\.rank)
    guard let lowest = covered.min(), let highest = covered.max() else { continue }
    let missing = profile.ladder.filter { entry in
      guard entry.track == track, let rank = entry.rank else { return false }
      return lowest < rank && rank < highest && !covered.contains(rank) && !profile.absent.contains(entry.id)
    }
    guard !missing.isEmpty else { continue }
    let names = listing(missing.map(\.id))
    findings.report(
      "ladder-contiguous", at: node, range: findings.head(of: node),
      "the profile skips \(names) between its lowest and its highest level",
      notes: [
        .help(
          "write the statements of \(names), or say under `levels` why there is no such page: `absent: …`")
      ], each: missing.map(\.id))
  }
}

/// Reports the first level that is given after a higher one.
private func reportDisorder(in profile: ResolvedProfile, _ findings: inout DocumentFindings) {
  var highest: LevelEntry?
  for entry in profile.profile.responsibilities.value?.entries ?? [] {
    guard let level = profile.ladder.first(where: { $0.id == entry.key }) else { continue }
    if let highest, highest.track == level.track, highest.order > level.order {
      findings.report(
        "ladder-contiguous", at: entry.keyNode,
        "\(quoted(level.id)) stands after \(quoted(highest.id)), which is higher",
        notes: [.help("give the levels from the lowest to the highest")])
      return
    }
    highest = level
  }
}

/// Reports levels whose rank is below that of the level before them.
private func reportRanks(of framework: Framework, _ findings: inout DocumentFindings) {
  for (_, track) in framework.tracks.value?.values ?? [] {
    var highest = Int.min
    for entry in track.levels.value?.entries ?? [] {
      guard case .given(let rank, let node) = entry.field.value?.rank ?? .absent else { continue }
      if rank < highest {
        findings.report(
          "ladder-contiguous", at: node,
          "\(quoted(entry.key)) has rank \(rank), below the rank \(highest) of a level before it",
          notes: [.help("give the levels of a track from the lowest rank to the highest")])
      }
      highest = max(highest, rank)
    }
  }
}
