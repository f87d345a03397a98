import ProfileModel

extension OutputShape {
  static func index(_ stamp: [OutputMember]) -> OutputShape {
    record(
      "compiled index",
      stamp + [
        .required("pages", .list(of: listing), "all pages, by profile and then in the order of the ladder"),
        .required("aliases", .list(of: alias), "the titles that lead to pages, sorted"),
        .required("redirects", .list(of: redirect), "where readers of retired profiles and functions go"),
      ])
  }

  static func bundle(_ stamp: [OutputMember]) -> OutputShape {
    record(
      "compiled bundle",
      stamp + [
        .optional("framework", .framework([]), "the framework"),
        .required("levels", .list(of: .level([])), "the levels, by track and id"),
        .required("functions", .list(of: .function([])), "the functions, by code"),
        .required("profiles", .list(of: .profile([])), "the profiles, by code"),
        .required("sources", .list(of: .source([])), "the sources that all share, by id"),
        .required("skills", .list(of: .skill([])), "the skills, by id"),
        .required("index", .index([]), "what leads to pages"),
      ])
  }

  static func manifest(_ stamp: [OutputMember]) -> OutputShape {
    record(
      "compiled manifest",
      stamp + [
        .required("audience", .choice(Audience.self), "who may read the output"),
        .required("layout", .choice(CompilationOptions.Layout.self), "how it is divided into files"),
        .required("coverage", coverage, "how much of the output rests on sources"),
        .required("files", .list(of: file), "its files except this one, by path"),
        .required(
          "digest", .digest,
          "the SHA-256 of the canonical JSON of `coverage` and `files`, as members of one object"),
      ])
  }
}

private let listing = OutputShape.record(
  "page listing",
  [
    .required("code", .name, "the page's code"),
    .required("title", .text, "its title"),
    .required("profile", .name, "its profile"),
    .optional("function", .name, "its function"),
    .required("track", .name, "its track"),
    .required("level", .name, "its level"),
  ])

private let alias = OutputShape.record(
  "alias",
  [
    .required("alias", .text, "the title that people look for"),
    .required("pages", .list(of: .name), "the codes of the pages it leads to"),
  ])

private let redirect = OutputShape.record(
  "redirect",
  [
    .required("from", .name, "the code of what was retired"),
    .required("to", .name, "the code of what is in force in its place"),
  ])

private let file = OutputShape.record(
  "file",
  [
    .required("path", .text, "its path within the folder"),
    .required("bytes", .integer(atLeast: 0), "its size"),
    .required("sha256", .digest, "its SHA-256"),
  ])
