import Shape
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (58, "1970-02-28"), (59, "1970-03-01"), (11_016, "2000-02-29"),
    (19_782, "2024-02-29"), (20_619, "2026-06-15"), (47_540, "2100-02-28"), (47_541, "2100-03-01"),
  ])
  func `a day is known by its distance from 1970`(days: Int, date: String) {
    #expect(CalendarDate(daysSince1970: days).description == date)
  }

  @Test func `days follow each other without a gap`() {
    var previous = CalendarDate(daysSince1970: -1)
    for days in 0..<146_097 {
      let day = CalendarDate(daysSince1970: days)
      #expect(previous < day && CalendarDate(day.description.utf8) == day)
      previous = day
    }
    #expect(previous.description == "2369-12-31")
  }
}
