import Shape
import Testing

@Suite struct CalendarPeriodTests {
  @Test(
    arguments: [
      ("2024", "2024-01-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2023-02", "2023-02-01", "2023-02-28"), ("2023-02-07", "2023-02-07", "2023-02-07"),
      ("0024", nil, nil), ("2024-13", nil, nil), ("2024-02-30", nil, nil), ("24", nil, nil),
      ("May 2024", nil, nil),
    ] as [(String, String?, String?)])
  func `a date may be a day, a month or a year`(text: String, first: String?, last: String?) {
    let period = CalendarPeriod(text.utf8)
    #expect(period?.first.description == first)
    #expect(period?.last.description == last)
    #expect(period?.description == (first == nil ? nil : text))
  }

  @Test(arguments: [
    ("2020-05-31", "2025-05-31", 60), ("2020-05-31", "2025-05-30", 59), ("2020-06-01", "2025-05-31", 59),
    // A month or a year counts from its end, in favour of whoever dated it.
    ("2020-05", "2025-05-31", 60), ("2020-05", "2025-05-30", 59), ("2020", "2025-05-31", 53),
    // Months that are too short are whole on their last day.
    ("2024-08-31", "2024-09-30", 1), ("2024-01-31", "2024-02-28", 0), ("2024-01-31", "2024-02-29", 1),
    ("2025-06", "2025-05-31", -1),
  ])
  func `age is counted in whole months`(date: String, day: String, months: Int) throws {
    let period = try #require(CalendarPeriod(date.utf8))
    #expect(period.wholeMonths(until: try #require(CalendarDate(day.utf8))) == months)
  }
}
