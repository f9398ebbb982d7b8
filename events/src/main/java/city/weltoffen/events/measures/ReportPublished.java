package city.weltoffen.events.measures;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A report may be read by everybody. The subject is the report. */
@Kind(context = "measures", name = "report.published", de = "Bericht veröffentlicht", en = "Report published")
public record ReportPublished(Notice notice, ReportFacts report) implements DomainEvent {}
