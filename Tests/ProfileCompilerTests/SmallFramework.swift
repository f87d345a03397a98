import ProfileModel
import Reviews
import Shape
import SourceText

/// A framework with one of everything that a compilation has to tell apart.
let smallFramework = MemoryFiles(texts: [
  "framework.yaml": framework, "function.yaml": function, "draft-function.yaml": draftFunction,
  "shared.yaml": sharedSources, "skills.yaml": skills, "baker.yaml": baker, "draft.yaml": draft,
  "old.yaml": retired(replacedBy: "older"), "older.yaml": retired("older", replacedBy: "baker"),
  "unborn.yaml": unborn, "baker.review.yaml": review,
])

/// What only the internal output of the framework may hold.
let internalTexts = [
  "paid-well", "secret", "Secret", "tester", "Tester", "shift_pay", "\"percent\"", "\"panel\"", "\"roles\"",
]

private let framework = """
  kind: framework
  version: 1
  id: bakery
  title: Bakery
  language: en
  tracks:
    craft:
      title: Craft
      levels:
        L1: {title: One, rank: 1, facets: {reach: Near}}
        L2: {title: Two, rank: 2, experience: [{of: total, from: 2}]}
  facets: {reach: {title: Reach}}
  dimensions:
    skill: {title: Skill}
    care: {title: Care}
  rubric:
    L1: {skill: Knows dough, care: Washes hands}
    L2: {skill: Knows bread}
  proficiencies: {basic: {title: Basic}, deep: {title: Deep}}
  layers: {focus: {title: Focus, required: true}}
  schemes: {isco: {title: ISCO}}
  source_kinds: {book: {title: Books}}
  review:
    scale: {minimum: 1, maximum: 5, pass: 4}
    dimensions: {truth: {title: Truth}, sense: {title: Sense}}
    roles: {tester: {title: Tester of bread}}
  pay: {baseline: The median}
  fields:
    profile:
      shift_pay: {title: Shift pay, type: number, audience: internal}
      seats: {title: Seats, type: integer}
    page:
      night: {title: Night work, type: boolean}
  glossary: {b: bread, a: apple}

  """

private let function = """
  kind: function
  version: 1
  code: BAKE
  title: Baking
  rubric:
    L1: {care: Washes hands twice}
  responsibilities:
    L1:
      - {id: clean, text: Cleans the bench}
      - {id: sweep, text: Sweeps the floor, evidence: [{source: secret}]}
  skills:
    - {skill: dough, proficiency: basic}

  """

private let draftFunction = """
  kind: function
  version: 1
  code: WEED
  title: Not there yet
  status: draft

  """

private let sharedSources = """
  kind: sources
  version: 1
  sources:
    open: {title: Open book, kind: book, derived_from: [secret]}
    secret: {title: Secret book, kind: book, audience: internal}

  """

private let skills = """
  kind: skills
  version: 1
  skills:
    dough: {name: Dough, kind: skill, definition: Making dough, external: {isco: '7512'}}

  """

private let baker = """
  kind: profile
  version: 1
  code: BAKE.baker
  title: Baker
  summary: Bakes bread.
  focus: "Bakes  bread\\n\\n\\nevery day "
  aliases: [Bread maker]
  classification: [{scheme: isco, code: '7512', match: exact, source: secret}]
  responsibilities:
    L2:
      - Kneads with  care
      - Kneads with care
      - {text: Sells, evidence: [{source: open, locator: p. 1, as_of: 2026-01-02}, {source: secret}, {source: own}]}
    L1:
      - {id: clean, text: Cleans the oven}
  skills:
    - {skill: dough, applied: All of it, proficiency: {L2: deep, L1: basic}}
  pay: {direction: above, percent: {from: 2, to: 3.5}, baseline: paid-well, audience: internal}
  levels:
    L2:
      title: Master baker
      aliases: [Head baker]
      classification: [{scheme: isco, code: '1', match: broad}]
      pay: {direction: level}
      fields: {night: true}
  evidence:
    responsibilities: [{source: own}, {source: secret}]
    pay: {none: We asked around}
  sources:
    own: {title: A book of ours, kind: book}
    secret: {title: Secret notes, kind: book, audience: internal}
  fields: {shift_pay: 1.5, seats: 4}

  """

private let draft = """
  kind: profile
  version: 1
  code: BAKE.draft
  title: Draft of a profile
  status: draft
  responsibilities: {L1: [Waits]}

  """

private let unborn = """
  kind: profile
  version: 1
  code: WEED.unborn
  title: Child of a draft
  responsibilities: {L1: [Waits]}

  """

private func retired(_ name: String = "old", replacedBy successor: String) -> String {
  """
  kind: profile
  version: 1
  code: BAKE.\(name)
  title: Old title
  status: retired
  replaced_by: BAKE.\(successor)
  aliases: [Ancient]
  responsibilities: {L1: [Kneads by hand]}

  """
}

private let review: String = {
  let file = SourceFile(path: "baker.yaml", text: baker)
  guard let document = ReadFile.reading(file).document else { preconditionFailure("the baker can be read") }
  func judgement(_ layer: Layer, _ scores: KeyValuePairs<String, Int>) -> NewReview.Judgement {
    .init(of: document.content(of: layer), scores: scores.map { ($0, [$1]) })
  }
  func review(_ year: Int, illustrative: Bool = false, _ judgements: [NewReview.Judgement]) -> NewReview {
    let date = CalendarDate(daysSince1970: (year - 1970) * 365 + (year - 1969) / 4)
    return NewReview(on: date, isIllustrative: illustrative, by: ["tester"], judgements)
  }
  let reviews = [
    review(
      2025,
      [
        judgement(.focus, ["truth": 5, "sense": 5]), judgement(.skills, ["truth": 5, "sense": 3]),
        judgement(.aliases, ["truth": 5]),
      ]),
    review(2026, illustrative: true, [judgement(.responsibilities, ["truth": 5, "sense": 5])]),
    review(2024, [judgement(.focus, ["truth": 1, "sense": 1])]),
  ]
  let head = "kind: review\nversion: 1\nof: BAKE.baker\nreviews:\n"
  return head + reviews.flatMap(\.lines).map { "  \($0)\n" }.joined()
}()
