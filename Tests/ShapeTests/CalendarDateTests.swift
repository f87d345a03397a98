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

  @Test(
    arguments: [
      ("31.12.2027", "2027-12-31"), ("1.2.2027", "2027-02-01"), ("31/12/2027", "2027-12-31"),
      ("12/31/2027", "2027-12-31"), ("2027/12/31", "2027-12-31"), ("2027-1-5", "2027-01-05"),
      ("20271231", "2027-12-31"), ("5/5/2027", "2027-05-05"), ("31 12 2027", "2027-12-31"),
      // Written in one order in some countries, in the other in others.
      ("01/02/2027", nil), ("1-2-2027", nil), ("31.2.2027", nil), ("31.12.27", nil), ("soon", nil), ("", nil),
      ("1.2.3.2027", nil), ("0.1.2027", nil),
    ] as [(String, String?)])
  func `a day in another notation is recognised where it can be only one`(text: String, date: String?) {
    #expect(CalendarDate(meantBy: text)?.description == date)
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
