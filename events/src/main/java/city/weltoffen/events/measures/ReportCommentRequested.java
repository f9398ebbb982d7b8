package city.weltoffen.events.measures;

import city.weltoffen.events.Copies;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;
import java.util.List;

/**
 * Departments may comment on a report before it is frozen. The subject is the report.
 *
 * @param departments slugs of those who are asked
 * @param commentBy last day for their comments
 */
@Kind(
        context = "measures",
        name = "report.comment-requested",
        de = "Stellungnahme zum Bericht erbeten",
        en = "Comment on a report requested")
public record ReportCommentRequested(Notice notice, ReportFacts report, List<String> departments, LocalDate commentBy)
        implements DomainEvent {

    public ReportCommentRequested {
        departments = Copies.list(departments);
    }
}
