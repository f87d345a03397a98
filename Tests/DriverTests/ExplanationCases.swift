/// Command lines about what is known of rules.
extension CommandCase {
  static let explanations: [CommandCase] = [
    .init(arguments: ["explain", "placeholder-text"], output: explainedPlaceholder),
    .init(arguments: ["explain", "yaml-syntax"], output: explainedSyntax),
    .init(
      arguments: ["explain", "yaml-sintax"], status: 2,
      complaint: "error: there is no rule `yaml-sintax`; did you mean `yaml-syntax`?\n"),
    .init(
      arguments: ["explain", "everything"], status: 2,
      complaint: "error: there is no rule `everything`; `plumb rules` lists the rules\n"),
  ]
}

private let explainedPlaceholder = """
  error[placeholder-text]: text that stands in for text still to be written

  why it matters  a reader who meets TODO on a page that decides about pay stops trusting the rest
  group           structure
  looks at        one document at a time
  fix             none: a person has to decide
  since edition   1

  Its options:

    phrases
      further phrases that stand for missing text, found as whole words, in capitals or not
      a list of texts; default: []

    blank-length
      how many underscores in a row make a blank that is still to be filled in
      a whole number from 2 to 1000; default: 3

  Nothing is found here:

    OPS/PLAN.yaml
      | kind: profile
      | version: 1
      | code: OPS.PLAN
      | title: Planning
      | responsibilities:
      |   L1:
      |     - Keeps the plant's to-do list for changeovers

  Something is found here:

    OPS/PLAN.yaml
      | kind: profile
      | version: 1
      | code: OPS.PLAN
      | title: Planning
      | responsibilities:
      |   L1:
      |     - Plans the week of TBD
      |                         ^^^

  Something is found here:

    OPS/PLAN.yaml
      | kind: profile
      | version: 1
      | code: OPS.PLAN
      | title: Planning
      | summary: Lorem ipsum dolor sit amet
      |          ^^^^^^^^^^^
      | responsibilities:
      |   L1:
      |     - Leads a team of ____ people
      |                       ^^^^

  Something is found here:

    OPS/PLAN.yaml
      | kind: profile
      | version: 1
      | code: OPS.PLAN
      | title: Planning
      | summary: tbd
      |          ^^^
      | focus: "???"
      |         ^^^
      | aliases: [Todo, '[xxx]']
      |           ^^^^   ^^^^^
      | responsibilities:
      |   L1:
      |     - Plans the week of one line

  Something is found here:

    OPS/PLAN.yaml
      | kind: profile
      | version: 1
      | code: OPS.PLAN
      | title: Planning
      | effective: TBD
      |            ^^^
      | responsibilities:
      |   L1:
      |     - Plans the week of one line
      | skills:
      |   - skill: TODO
      |            ^^^^

  In plumb.yaml, for all files or below `overrides` for some:

    rules:
      placeholder-text:
        severity: off  # or info, warning, error
        options:
          phrases: []
          blank-length: 3

  For one finding, on its line or the line above:

    # plumb: ignore[placeholder-text] until=YYYY-MM-DD -- the reason

  """

private let explainedSyntax = """
  error[yaml-syntax]: text that is no YAML, or that goes past a limit of reading

  why it matters  a file that cannot be read is missing from the framework, with everything in it
  group           structure
  looks at        one document at a time
  fix             safe: `plumb fix` can mend it, and the meaning is kept
  since edition   1

  Nothing is found here:

    skills.yaml
      | kind: skills
      | version: 1
      | library: true
      | skills:
      |   lean: {name: "Lean", definition: Removing waste}

  Something is found here:

    skills.yaml
      | kind: skills
      | version: 1
      | library: true
      | skills:
      |   lean:
      |     name: Lean: the method
      |               ^
      |     definition: Removing waste

  Fixed, it reads:

    skills.yaml
      | kind: skills
      | version: 1
      | library: true
      | skills:
      |   lean:
      |     name: "Lean: the method"
      |     definition: Removing waste

  Something is found here:

    skills.yaml
      | kind: skills
      | version: 1
      | library: true
      | skills:
      |     lean: {name: Lean, definition: Removing waste}
      | ^^^^

  Its findings stay errors: what it finds could not be read, and would be missing from the framework without a word.

  """
