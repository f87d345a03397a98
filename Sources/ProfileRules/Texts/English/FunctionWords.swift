/// The words that hold an English sentence together, by what they tell of the words beside them.
enum FunctionWords {
  /// What joins two words or two parts of a sentence.
  static let joiners = "and or"

  /// What a noun follows, so that the word before it is a verb.
  static let determiners =
    "the a an all any each every both no its their our his her your my this that these those new"

  /// What stands for a thing that was named before.
  static let pronouns = "it them these those this they he she we you"

  /// What begins a clause of its own, whose verbs say nothing of the job holder; verbs of possibility among them.
  static let clauseOpeners = """
    that which who whom whose where when whenever how whether if what because while until unless so \
    may can could must will would should might
    """

  /// What tells where, when or with what, and is no object of a verb.
  static let particles = """
    up off out down away in on over back with for to of at from by into about through around along together against
    """

  /// What stands before a noun and tells where, when or with what: a sentence that begins so has its verb later.
  static let prepositions = """
    of in on at from by into about through around along against within without under above across during before \
    after between among per via throughout towards upon beyond as
    """

  /// Nouns and adjectives with which descriptions of people begin, not of what they do.
  static let qualities = """
    ability able accountable aware awareness capable capacity comfortable competent confident eager experienced \
    expert expertise familiar familiarity fluent good great knowledge knowledgeable member mindful open owner \
    proficient proficiency responsibility responsible role strong someone understanding willing
    """

  /// People whom a job serves: to help them is what is done, and not to help with what others do.
  static let served = """
    applicant child children client consumer customer family guest individual learner parent passenger patient patron \
    people person public resident student taxpayer traveler traveller user victim visitor
    """

  /// What one takes part in to learn: to participate is what is done.
  static let courses = "education educational conference seminar workshop course"
}
