package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;

/**
 * The last day to give notice of a membership is near.
 *
 * @param noticeBy last day to give notice
 * @param days rung of the ladder that was reached: 180, 90 or 30
 */
@Kind(context = "relations", name = "relation.notice-due", de = "Kündigungsfrist läuft", en = "Notice date approaching")
public record RelationNoticeDue(Notice notice, RelationFacts relation, LocalDate noticeBy, int days)
        implements DomainEvent {}
