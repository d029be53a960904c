#!/usr/bin/python3
"""Reads a calendar with a library that knows nothing of us, and says what is in it as JSON."""
import datetime
import json
import sys

from icalendar import Calendar

with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())
events = []
for event in calendar.walk("VEVENT"):
    if event.errors:
        sys.exit(f"{event.errors}")
    start = event.decoded("DTSTART")
    assert type(start) is datetime.date, "not a whole day"
    assert event.decoded("DTEND") - start == datetime.timedelta(days=1)
    assert event.decoded("DTSTAMP").utcoffset() == datetime.timedelta(0)
    events.append({
        "uid": str(event["UID"]),
        "day": start.isoformat(),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "status": str(event["STATUS"]),
        "alarms": [alarm.decoded("TRIGGER").days for alarm in event.walk("VALARM")],
    })
print(json.dumps({"version": str(calendar["VERSION"]), "events": events}))
