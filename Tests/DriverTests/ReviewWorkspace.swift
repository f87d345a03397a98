/// A framework that asks for reviews, for the small workspace.
let reviewedFramework = """
  kind: framework
  version: 1
  id: example
  title: Example
  language: en
  tracks:
    main:
      title: Main track
      levels:
        L1: {title: Planner, rank: 1}
        L2: {title: Senior planner, rank: 2}
        L3: {title: Head of planning, rank: 3}
  review:
    scale: {minimum: 1, maximum: 5, pass: 4}
    dimensions: {accuracy: {title: Accuracy}, clarity: {title: Clarity}}
    roles: {architect: {title: Architect}, planner: {title: Planner}, leader: {title: Leader}}
    layers: [focus]
    panel: {minimum: 2, roles: [architect]}
    editorial: {differing: 1, within: 4}

  """

/// A profile with a focus and an author, for the small workspace.
let reviewedProfile = """
  kind: profile
  version: 1
  code: OPS.PLAN
  title: Planning
  owner: Planner
  focus: Customers get what was promised on the promised day
  responsibilities:
    L1:
      - Plans the week of one line

  """
