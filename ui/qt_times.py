"""Between Python's times and Qt's, both in UTC."""

from __future__ import annotations

from datetime import datetime, timezone

from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime


def to_qt_time(moment: datetime) -> QDateTime:
    """Give an aware time as Qt's, to the millisecond."""
    utc = moment.astimezone(timezone.utc)
    time = QTime(utc.hour, utc.minute, utc.second, utc.microsecond // 1000)
    return QDateTime(QDate(utc.year, utc.month, utc.day), time, Qt.TimeSpec.UTC)


def to_python_time(moment: QDateTime) -> datetime:
    """Give a time of Qt's that is in UTC as an aware one."""
    day, time = moment.date(), moment.time()
    return datetime(
        day.year(),
        day.month(),
        day.day(),
        time.hour(),
        time.minute(),
        time.second(),
        time.msec() * 1000,
        tzinfo=timezone.utc,
    )
