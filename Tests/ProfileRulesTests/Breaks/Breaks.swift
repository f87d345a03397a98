import Diagnostics

private let manufacturing = "MANUFA/MANUFACTF950.yaml"
private let safety = "MANUFA/EHSAFETF430.yaml"
private let review = "MANUFA/EHSAFETF430.review.yaml"
private let function = "MANUFA/function.yaml"
private let framework = "framework.yaml"
private let skills = "skills.yaml"
private let sources = "sources.yaml"

extension Break {
  static let all = notation + fields + names + completeness + values + documents

  private static let notation: [Break] = [
    Break(
      "a field is misspelt", in: manufacturing, "aliases:\n  - Manufacturing Manager",
      "⟦alliases⟧:\n  - Manufacturing Manager",
      "unknown-field",
      """
      `alliases` is not a field of a profile
      did you mean `aliases`?
      """),
    Break(
      "a field within an item is misspelt", in: manufacturing,
      "    proficiency: {M1: working, M2: advanced, M3: advanced, M",
      "    ⟦proficency⟧: {M1: working, M2: advanced, M3: advanced, M",
      "unknown-field",
      """
      `proficency` is not a field of a use of a skill
      did you mean `proficiency`?
      """),
    Break(
      "a field is indented", in: manufacturing, "\nowner: Production", "\n  owner⟦:⟧ Production",
      "yaml-syntax",
      """
      a colon followed by a space stands within a text; nothing else in the file could be checked
      put the whole text in double quotes, so that its colon counts as text; if a new field was meant, start it on a line of its own, exactly below the field before it
      """),
    Break(
      "a field stands one space too far left", in: manufacturing, "    applied: Fitting orders",
      "   ⟦a⟧pplied: Fitting orders",
      "yaml-syntax",
      """
      the line starts further left or right than the lines it belongs with; nothing else in the file could be checked
      start the line exactly below the fields or dashes that it belongs with; if it is part of a text, put the whole text in double quotes
      """),
    Break(
      "an item stands one space too far right", in: manufacturing, "  - Production Manager\n",
      "   ⟦- Production Manager⟧\n",
      "item-taken-for-text",
      """
      an item of `aliases` goes on with the line `- Production Manager`, which is indented further than it
      if the line is an item of a list, start its dash exactly below the dash before it; if it is part of the text, put the whole text in double quotes
      """),
    Break(
      "a tab indents a line", in: manufacturing, "  M2:\n    - {id: sequence", "⟦\t⟧M2:\n    - {id: sequence",
      "yaml-syntax",
      """
      a tab stands where only spaces may; nothing else in the file could be checked
      replace the tab at the start of the line by spaces, as many as the lines beside it have
      """),
    Break(
      "a closing quote is missing", in: manufacturing,
      "locator: 'Occupation Data: 11-3051.00 and 51-1011.00',",
      "locator: 'Occupation Data: 11-3051.00 and 51-1011.00,", at: (manufacturing, "ocus:\n    - ", "{"),
      "yaml-syntax",
      """
      the bracket that opens here is not closed as it should be; nothing else in the file could be checked
      look for a bracket or a quote that is not closed, and for a missing comma; if the bracket is part of a text, put the whole text in double quotes
      """),
    Break(
      "a colon in a text between braces", in: manufacturing,
      "locator: 'Occupation Data: 11-3051.00 and 51-1011.00',",
      "locator: Occupation Data⟦:⟧ 11-3051.00 and 51-1011.00,",
      "yaml-syntax",
      """
      a colon followed by a space stands within a text between brackets; nothing else in the file could be checked
      put the whole text in double quotes, so that its colon counts as text; if a new field was meant, put a comma before it
      """),
    Break(
      "an apostrophe in single quotes", in: manufacturing, "'Answers for the plant''s yearly",
      "'Answers for the plant'⟦s⟧ yearly",
      "yaml-syntax",
      """
      the text goes on after its closing quote; nothing else in the file could be checked
      put the whole text in double quotes, and write \\" for each double quote within it
      """),
    Break(
      "a colon in a sentence", in: manufacturing, "summary: Leads the people and",
      "summary: Leads⟦:⟧ the people and",
      "yaml-syntax",
      """
      the colon in `summary` splits the text: `Leads` is taken for the name of a field, and `the people and equipment that turn order … d safe running.` for its value; nothing else in the file could be checked
      put the text in quotes: "Leads: the people and equipment that turn orders into shipped products, and answers for output, cost and safe running."
      """),
    Break(
      "a statement with one word before a colon", in: manufacturing, "    - {id: bargain, …tives}",
      "    - ⟦Budget: owns the plant's budget⟧",
      "colon-made-mapping",
      """
      the colon in an item of `M4` splits the sentence: `Budget` is taken for the name of a field, and `owns the plant's budget` for its value
      put the sentence in quotes: "Budget: owns the plant's budget"
      """),
    Break(
      "a statement with some words before a colon", in: manufacturing, "    - {id: bargain, …tives}",
      "    - ⟦Owns the budget: the plant's budget⟧",
      "colon-made-mapping",
      """
      the colon in an item of `M4` splits the sentence: `Owns the budget` is taken for the name of a field, and `the plant's budget` for its value
      put the sentence in quotes: "Owns the budget: the plant's budget"
      """),
    Break(
      "an example with a colon", in: manufacturing, "        - Bolts on a filler give way",
      "        - Bolts: give way", at: (manufacturing, "", "Bolts: give way to clamps that need no wrench."),
      "colon-made-mapping",
      """
      the colon in an item of `examples` splits the sentence: `Bolts` is taken for the name of a field, and `give way to clamps that need no wrench.` for its value
      put the sentence in quotes: "Bolts: give way to clamps that need no wrench."
      """),
    Break(
      "a comma in a text between braces", in: manufacturing, "text: Commits the department to a quarterly",
      "text: Commits the department, to a quarterly", at: (manufacturing, "", "to a quarterly outpu…hasing"),
      "unknown-field",
      """
      `to a quarterly output plan agreed with sales and purchasing` is not a field of a statement
      within brackets a comma ends a text; if this belongs to the text before it, put the whole text in double quotes
      """),
    Break(
      "a number sign in a sentence", in: manufacturing, "because: It runs equipment and methods",
      "because: It runs equipment #1 and methods", at: (manufacturing, "", "#1 and methods as th…ified."),
      "text-cut-by-comment",
      """
      `because` ends before ` #`: `#1 and methods as they are specified; pr …  are specified.` is taken for a comment, and lost
      put the whole text in quotes: "It runs equipment #1 and methods as they are specified; process engineering decides how they are specified."; or write a space after `#` for a comment
      """),
    Break(
      "a text that begins with an exclamation mark", in: manufacturing, "applied: Fitting",
      "applied: ⟦!Fitting⟧",
      "yaml-syntax",
      """
      `!Fitting` is taken for a remark to the computer, not for text, and lost
      put the whole text in double quotes, so that its `!` counts as text
      """),
    Break(
      "a text that begins with a star", in: manufacturing, "  - Production Manager\n",
      "  - ⟦*Production⟧ Manager\n",
      "yaml-syntax",
      """
      `*Production` is taken for a reference to something above, and no `&Production` stands there; nothing else in the file could be checked
      put the whole text in double quotes, so that its `*` counts as text; if it is to repeat something from above, give that its name first
      """),
    Break(
      "a text that begins with a percent sign", in: manufacturing, "applied: Fitting", "applied: ⟦%⟧Fitting",
      "yaml-syntax",
      """
      a text without quotes cannot start with `%`; nothing else in the file could be checked
      put the whole text in double quotes, so that its first character counts as text
      """),
    Break(
      "a text that begins with a quotation", in: manufacturing, "applied: Fitting orders",
      "applied: \"Fitting\" ⟦o⟧rders",
      "yaml-syntax",
      """
      the text goes on after its closing quote; nothing else in the file could be checked
      put the whole text in double quotes, and write \\" for each double quote within it
      """),
    Break(
      "a field is given twice", in: manufacturing, "revision: 2\n", "revision: 2\n⟦revision⟧: 3\n",
      "duplicate-key",
      """
      the field `revision` is given twice
      keep one of the two and delete the other, or put their contents together under one
      """),
    Break(
      "a level is given twice", in: manufacturing, "  M3:\n    - {id: commit", "  ⟦M2⟧:\n    - {id: commit",
      "duplicate-key",
      """
      the field `M2` is given twice
      keep one of the two and delete the other, or put their contents together under one
      """),
    Break(
      "the dash of an item is forgotten", in: manufacturing, "  - skill: workforce-planning\n",
      "    ⟦skill⟧: workforce-planning\n",
      "duplicate-key",
      """
      the field `skill` is given twice
      if a new item of the list starts here, put `- ` before it; else keep one of the two and delete the other
      """),
    Break(
      "the space after a dash is forgotten", in: manufacturing, "  - Production Manager\n",
      "  ⟦-⟧Production Manager\n",
      "yaml-syntax",
      """
      a line stands where a field is expected, and it has no colon; nothing else in the file could be checked
      if the line goes on with the text above, indent it further than that text's field; if it is a field, put a colon and a space after its name; if it is an item of a list, put a space after its dash
      """),
    Break(
      "the space after a colon is forgotten", in: manufacturing, "owner: Production Profile",
      "⟦o⟧wner:Production Profile",
      "yaml-syntax",
      """
      a line stands where a field is expected, and it has no colon; nothing else in the file could be checked
      if the line goes on with the text above, indent it further than that text's field; if it is a field, put a colon and a space after its name; if it is an item of a list, put a space after its dash
      """),
  ]

  private static let fields: [Break] = [
    Break(
      "a required field is deleted", in: manufacturing,
      "title: Manufacturing Management / Operations Leadership\n", "", at: (manufacturing, "", "kind"),
      "required-field",
      """
      a profile needs `title`
      add `title:`, its name as readers see it
      """),
    Break(
      "a required field within an item is deleted", in: manufacturing, "    because: It carr…mits.\n", "",
      at: (manufacturing, "re.\n  - ", "profile"),
      "required-field",
      """
      a relation needs `because`
      add `because:`, the reason
      """),
    Break(
      "a field that the framework requires is deleted", in: manufacturing,
      "owner: Production Profile Steward\n", "", at: (manufacturing, "", "kind"),
      "metadata-missing",
      """
      the profile does not say its `owner`
      add `owner:`, the role that keeps it true; never a person's name
      """),
    Break(
      "the code is deleted", in: manufacturing, "code: MANUFA.MANUFACTF950\n", "",
      at: (manufacturing, "", "kind"),
      "required-field",
      """
      a profile needs `code`
      add `code:`, the function's code, a dot, and an id
      """),
  ]

  private static let names: [Break] = [
    Break(
      "a level that is not there", in: manufacturing, "  M3:\n    - {id: commit",
      "  ⟦M33⟧:\n    - {id: commit",
      "dangling-reference",
      """
      there is no level `M33`
      did you mean `M3`?
      """),
    Break(
      "a level that is not there, of a skill", in: manufacturing,
      "proficiency: {M1: working, M2: advanced, M3", "proficiency: {M1: working, ⟦M22⟧: advanced, M3",
      "dangling-reference",
      """
      there is no level `M22`
      did you mean `M2`?
      """),
    Break(
      "a skill that is not there", in: manufacturing, "skill: erp-software", "skill: ⟦erp-sofware⟧",
      "dangling-reference",
      """
      there is no skill `erp-sofware`
      did you mean `erp-software`?
      """),
    Break(
      "a skill that is used is deleted", in: skills, "  budget-control:\n  …framework}\n", "",
      at: (function, "", "budget-control"),
      "dangling-reference",
      """
      there is no skill `budget-control`
      there is `cad-software`, `capacity-planning`, `capital-planning`, `carrier-management`, `cmms-software`, `complaint-handling`, `compliance-auditing`, `contract-law` and 71 more; define it under `skills`, in a document of kind `skills`, or take the reference out
      """),
    Break(
      "the id of a source that is cited is changed", in: sources, "  onet-29-3:", "  onet-29-4:",
      at: (safety, "", "onet-29-3"),
      "dangling-reference",
      """
      there is no source `onet-29-3`
      did you mean `onet-29-4`?
      """),
    Break(
      "a profile without its function", in: manufacturing, "  - profile: MANUFA.QUALITYF320\n",
      "  - profile: ⟦QUALITYF320⟧\n",
      "dangling-reference",
      """
      there is no profile `QUALITYF320`
      did you mean `MANUFA.QUALITYF320`?
      """),
    Break(
      "a theme that is not there", in: manufacturing, "{id: bargain, theme: improve",
      "{id: bargain, theme: ⟦improv⟧",
      "dangling-reference",
      """
      there is no theme `improv`
      did you mean `improve`?
      """),
  ]

  private static let completeness: [Break] = [
    Break(
      "a statement is deleted", in: manufacturing, "    - {id: bargain, …ives}\n", "",
      at: (manufacturing, "", "M4"),
      "statement-count",
      """
      `M4` has 4 statements
      write what is missing, or correct the level
      """),
    Break(
      "a statement is emptied", in: manufacturing, "    - {id: bargain, …tives}", "    -⟦⟧",
      "wrong-type",
      """
      an item of `M4` is empty; it must be a text
      write it, or delete the item
      """),
    Break(
      "the text of a statement is emptied", in: manufacturing, "text: Reshapes the p…atives", "⟦text⟧: ",
      "wrong-type",
      """
      `text` is empty; it must be a text
      write it, or delete the field if it can be left out
      """),
    Break(
      "a level is removed", in: manufacturing, "  M3:\n    - {id: com…2026-11-22}\n", "",
      at: (manufacturing, "", "responsibilities"),
      "statement-count",
      """
      `M3` has 1 statement
      write what is missing, or correct the level
      """),
    Break(
      "a proficiency is misspelt", in: manufacturing,
      "{M1: working, M2: advanced, M3: advanced, M4: advanced, M5: ",
      "{M1: ⟦workng⟧, M2: advanced, M3: advanced, M4: advanced, M5: ",
      "dangling-reference",
      """
      there is no proficiency `workng`
      did you mean `working`?
      """),
    Break(
      "a skill leaves a level out", in: manufacturing,
      "{M1: working, M2: advanced, M3: advanced, M4: advanced, M5: ",
      "{M1: working, M2: advanced, M3: advanced, M4: ", at: (manufacturing, "", "proficiency"),
      "definition-missing",
      """
      the skill `production-scheduling` does not say how well it is mastered at `M5`
      add the level below `proficiency:`
      """),
  ]

  private static let values: [Break] = [
    Break(
      "a word is added to one that no list has", in: framework, "escalation:\n",
      "escalation:\n  also: {⟦deparment⟧: [bureau]}\n", "value-not-allowed",
      """
      `deparment` is no word of the lists of `escalation`
      did you mean `department`?
      """),
    Break(
      "a day that does not exist", in: manufacturing, "effective: 2026-11-23", "effective: ⟦2026-02-30⟧",
      "value-not-allowed",
      """
      `effective` must be a date, written YYYY-MM-DD, but is `2026-02-30`
      there is no such day in the calendar
      """),
    Break(
      "a profile is to be looked at again before it holds", in: manufacturing, "review_by: 2027-11-23",
      "review_by: ⟦2026-10-22⟧", "date-order",
      """
      the profile has to be looked at again by 2026-10-22, before it holds from 2026-11-23 on
      give a day after `effective` for `review_by`, or correct `effective`
      """),
    Break(
      "a list of the layers that are withheld", in: manufacturing, "\nlevels:\n  M1:",
      "\nwithheld:\n  ⟦- aliases⟧\nlevels:\n  M1:", "wrong-type",
      """
      `withheld` must be a group of entries by name, but is a list
      write each entry on a line of its own, indented below it, as `focus: …`; the names there are: `focus`, `pay`, `responsibilities`, `guidelines`, `skills`, `provenance`, `level`, `adjacent`, `aliases` and `classification`
      """),
    Break(
      "a layer is given and withheld", in: manufacturing, "\nlevels:\n  M1:",
      "\nwithheld: {⟦pay⟧: The survey is not finished}\nlevels:\n  M1:", "withheld-but-given",
      """
      `pay` is withheld, and given all the same: readers find it beside a reason why it is not there
      delete `pay` under `withheld`, or delete what is given
      """),
    Break(
      "a range of pay runs downwards", in: manufacturing, "percent: {from: 3, to: 8}",
      "percent: {from: 8, to: ⟦3⟧}", "pay-flag-unquantified",
      """
      the pay differential runs from 8 percent down to 3: nobody can tell by how much pay differs
      write the smaller number behind `from:`, and the greater one behind `to:`
      """),
    Break(
      "a date in another notation", in: manufacturing, "effective: 2026-11-23", "effective: ⟦22.11.2026⟧",
      "value-not-allowed",
      """
      `effective` must be a date, written YYYY-MM-DD, but is `22.11.2026`
      did you mean `2026-11-22`?
      """),
    Break(
      "a number in words", in: manufacturing, "revision: 2", "revision: ⟦two⟧",
      "wrong-type",
      """
      `revision` must be a whole number from 1, but is `two`
      write it in digits and nothing else, as in `3`
      """),
    Break(
      "a number in quotes", in: manufacturing, "revision: 2", "revision: ⟦\"2\"⟧",
      "wrong-type",
      """
      `revision` must be a whole number from 1, but is `2`
      write it without quotes: 2
      """),
    Break(
      "a status that is none", in: manufacturing, "revision: 2", "revision: 2\nstatus: ⟦live⟧",
      "value-not-allowed",
      """
      `status` must be one of `draft`, `published` or `retired`, but is `live`
      `draft`: being written: checked, never blocking, left out of the output
      `published`: in force
      `retired`: no longer in force; kept so that its code still leads somewhere
      """),
    Break(
      "a text that reads as a no", in: manufacturing, "title: Plant Manager", "title: ⟦no⟧",
      "ambiguous-scalar",
      """
      `title` is a text, but other readers of YAML take `no` for a yes or no
      put it in quotes: "no"
      """),
    Break(
      "a field that the framework does not declare", in: manufacturing, "  safety_sensitive: true",
      "  ⟦grade⟧: 7",
      "unknown-field",
      """
      `grade` is not a field that the framework declares for a profile
      the framework declares `safety_sensitive`; declare it there too, or remove it
      """),
    Break(
      "a declared field with yes for true", in: manufacturing, "  safety_sensitive: true",
      "  safety_sensitive: ⟦yes⟧",
      "wrong-type",
      """
      `safety_sensitive` must be `true` or `false`, but is `yes`
      write `true` for yes and `false` for no
      """),
    Break(
      "a declared field with words for a number", in: manufacturing, "headcount: 600",
      "headcount: ⟦many⟧",
      "wrong-type",
      """
      `headcount` must be a whole number, but is `many`
      write it in digits and nothing else, as in `3`
      """),
    Break(
      "a list for a text", in: manufacturing, "summary: Leads the people and",
      "summary:\n  - Leads the people and", at: (manufacturing, "", "- Leads the people a…nning."),
      "wrong-type",
      """
      `summary` must be a text on one line, but is a list
      write one value, without `- `
      """),
    Break(
      "a text for a list", in: manufacturing, "aliases: [Manufactur…visor]",
      "aliases: ⟦Manufacturing Supervisor⟧",
      "wrong-type",
      """
      `aliases` must be a list, but is `Manufacturing Supervisor`
      write each item on a line of its own, after `- `
      """),
    Break(
      "a text for a group of fields", in: manufacturing, "pay:\n  direction: ab…ternal", "pay: ⟦above⟧",
      "wrong-type",
      """
      `pay` must be a group of fields (pay differential), but is `above`
      write its fields on lines of their own, indented below it: `direction`, `percent`, `baseline` and `audience`
      """),
    Break(
      "a range in words", in: manufacturing, "percent: {from: 3, to: 8}", "percent: ⟦3 to 8⟧",
      "wrong-type",
      """
      `percent` must be a group of fields (range in percent), but is `3 to 8`
      write its fields on lines of their own, indented below it: `from` and `to`
      """),
    Break(
      "a source for a list of citations", in: manufacturing, "  pay:\n    - {source…05}",
      "  pay: ⟦bls-wages-production-2019⟧",
      "wrong-type",
      """
      `pay` must be a list, but is `bls-wages-production-2019`
      write each item on a line of its own, after `- `
      """),
  ]

  private static let documents: [Break] = [
    Break(
      "the kind is misspelt", in: manufacturing, "kind: profile", "kind: ⟦profle⟧",
      "value-not-allowed",
      """
      `kind` must be one of `framework`, `function`, `profile`, `sources`, `skills` or `review`, but is `profle`
      did you mean `profile`?
      """),
    Break(
      "the kind is missing", in: manufacturing, "kind: profile\n", "", at: (manufacturing, "", "version"),
      "required-field",
      """
      a document needs `kind`
      add `kind`, one of `framework`, `function`, `profile`, `sources`, `skills` or `review`, as the first line
      """),
    Break(
      "a version of tomorrow", in: manufacturing, "version: 1", "version: ⟦2⟧",
      "value-not-allowed",
      """
      `version` must be `1`, but is `2`
      """),
    Break(
      "an empty file", in: manufacturing, nil, "⟦⟧",
      "required-field",
      """
      the file is empty; a document needs `kind`
      add `kind`, one of `framework`, `function`, `profile`, `sources`, `skills` or `review`, as the first line
      """),
    Break(
      "an empty file of a function", in: function, nil, "⟦⟧",
      "required-field",
      """
      the file is empty; a document needs `kind`
      add `kind`, one of `framework`, `function`, `profile`, `sources`, `skills` or `review`, as the first line
      """),
    Break(
      "an empty framework", in: framework, nil, "⟦⟧",
      "required-field",
      """
      the file is empty; a document needs `kind`
      add `kind`, one of `framework`, `function`, `profile`, `sources`, `skills` or `review`, as the first line
      """),
    Break(
      "a review of an unknown profile", in: review, "of: MANUFA.EHSAFETF430", "of: ⟦MANUFA.EHSAFETF340⟧",
      "dangling-reference",
      """
      there is no profile, function or list of skills `MANUFA.EHSAFETF340`
      did you mean `MANUFA.EHSAFETF430`?
      """),
    Break(
      "a role that is not there", in: review, "{role: discipline-specialist}",
      "{role: ⟦dicipline-specialist⟧}",
      "dangling-reference",
      """
      there is no review role `dicipline-specialist`
      did you mean `discipline-specialist`?
      """),
    Break(
      "a layer that is not there", in: review, "      focus:\n", "      ⟦fokus⟧:\n",
      "value-not-allowed",
      """
      the name of the field must be one of `focus`, `pay`, `responsibilities`, `guidelines`, `skills`, `provenance`, `level`, `adjacent`, `aliases` or `classification`, but is `fokus`
      did you mean `focus`?
      """),
    Break(
      "a facet is deleted from a card", in: framework,
      "          leadership: Leads individual contributors face to face\n", "",
      at: (framework, "  management:", "M1"),
      "level-facet-missing",
      """
      the card of `M1` does not say its `leadership`
      write it under `facets:` of the level
      """),
    Break(
      "a cell of the rubric is deleted", in: function, "    knowledge: Relat…ment.\n", "",
      at: (function, "", "M3"),
      "rubric-cell-missing",
      """
      the rubric lacks `knowledge` at `M3`
      write it under `rubric: M3:`
      """),
    Break(
      "a field of a level is misspelt", in: framework, "        title: Supervisor\n        summary",
      "        ⟦titel⟧: Supervisor\n        summary",
      "unknown-field",
      """
      `titel` is not a field of a level
      did you mean `title`?
      """),
    Break(
      "an address without its beginning", in: sources, "url: https://www.onetcenter.org/database.html",
      "url: ⟦www.onetcenter.org/database.html⟧",
      "value-not-allowed",
      """
      `url` must be an address that begins with http:// or https://, but is `www.onetcenter.org/database.html`
      write the whole address, as in `https://example.org/page`
      """),
    Break(
      "a field of a profile's own source is misspelt", in: manufacturing, "\nlevels:\n  M1:",
      "\nsources:\n  my-study:\n    ⟦titel⟧: A study\n    kind: methodology\n    publisher: A house\n    missing: {edition: It has none, address: It is a book}\n\nlevels:\n  M1:",
      "unknown-field",
      """
      `titel` is not a field of a source
      did you mean `title`?
      """),
    Break(
      "the own sources of a profile are a list", in: manufacturing,
      "\nevidence:\n  focus:\n    - {source: onet-29-3,",
      "\nsources:\n  ⟦- A study⟧\n\nevidence:\n  focus:\n    - {source: our-study,",
      "wrong-type",
      """
      `sources` must be a group of entries by source, but is a list
      write each entry on a line of its own, indented below it, as `ID: …` with the id of a source
      """),
    Break(
      "the themes of a function are a text", in: function,
      "\nresponsibilities:\n  M1:\n    - id: people-m1\n      theme: people",
      "\nthemes: ⟦Crew⟧\n\nresponsibilities:\n  M1:\n    - id: people-m1\n      theme: crew",
      "wrong-type",
      """
      `themes` must be a group of entries by theme, but is `Crew`
      write each entry on a line of its own, indented below it, as `ID: …` with the id of a theme
      """),
  ]
}
