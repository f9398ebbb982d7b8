package city.weltoffen.relations.confirmation;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.relations.RelationConfirmationDue;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.RelationState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** All entries of a department, to be confirmed or corrected by a day; what stays open goes to the office. */
@Document("confirmationLists")
public class ConfirmationList extends Aggregate {

    @Id
    private final ConfirmationListId id;

    private String department;
    private final List<RelationId> relations;
    private final LocalDate issuedOn;
    private final LocalDate answerBy;
    private @Nullable LocalDate escalatedOn;
    private List<Followed> followed = new ArrayList<>();

    @PersistenceCreator
    ConfirmationList(
            ConfirmationListId id,
            String department,
            List<RelationId> relations,
            LocalDate issuedOn,
            LocalDate answerBy) {
        this.id = id;
        this.department = department;
        this.relations = List.copyOf(relations);
        this.issuedOn = issuedOn;
        this.answerBy = answerBy;
    }

    static ConfirmationList issue(
            ConfirmationListId id, String department, List<RelationId> relations, LocalDate today, LocalDate answerBy) {
        ConfirmationList list = new ConfirmationList(id, department, relations, today, answerBy);
        list.record(list.due(relations, Addressee.coordinatorsOf(department), false));
        return list;
    }

    /** Whether an entry is on the list and still the department's; one that went to another is that one's to confirm. */
    public boolean concerns(RelationEntry relation) {
        return concerns(relation, Set.of(department));
    }

    private boolean concerns(RelationEntry relation, Set<String> responsible) {
        String now = relation.details().responsible();
        return now != null && responsible.contains(now) && relations.contains(relation.id());
    }

    /** Whether somebody said since the list went out that an entry is right. */
    public boolean isConfirmed(RelationEntry relation) {
        LocalDate confirmed = relation.care().confirmedOn();
        return confirmed != null && !confirmed.isBefore(issuedOn);
    }

    /** Whether the department still owes an answer; what ended needs none. */
    public boolean isOpen(RelationEntry relation) {
        return concerns(relation) && isWaiting(relation);
    }

    /** Whether the successor would owe an answer, whichever of list and relation follows first. */
    boolean isOpen(RelationEntry relation, Followed succession) {
        return concerns(relation, Set.of(succession.from(), succession.to())) && isWaiting(relation);
    }

    private boolean isWaiting(RelationEntry relation) {
        return relation.state() != RelationState.ENDED && !isConfirmed(relation);
    }

    /** Goes to the successor of its department, who hears of it; the history keeps the name. */
    void departmentFollowed(Followed succession, List<RelationId> open) {
        if (department.equals(succession.from())) {
            department = succession.to();
            followed.add(succession);
            record(due(open, Addressee.coordinatorsOf(department), false));
        }
    }

    /** The department has not answered in time: the office takes over what is open. */
    void escalate(List<RelationId> open, LocalDate today) {
        if (escalatedOn == null) {
            escalatedOn = today;
            record(due(open, Addressee.office(), true));
        }
    }

    private RelationConfirmationDue due(List<RelationId> open, Addressee addressee, boolean escalated) {
        LocalizedText title = escalated
                ? new LocalizedText("Jährliche Bestätigung blieb aus", "Yearly confirmation is missing")
                : new LocalizedText(
                        "Bitte bestätigen: %d Beziehungen".formatted(open.size()),
                        "Please confirm: %d relations".formatted(open.size()));
        Notice notice = new Notice(
                title,
                "/confirmations/" + id.value(),
                Tags.none().withDepartments(Set.of(department)),
                List.of(addressee));
        List<String> ids = open.stream().map(RelationId::value).toList();
        return new RelationConfirmationDue(notice, department, ids, answerBy, escalated);
    }

    @Override
    public ConfirmationListId id() {
        return id;
    }

    public String department() {
        return department;
    }

    /** Departments that had it and ended, with who stands in their place. */
    public List<Followed> followed() {
        return List.copyOf(followed);
    }

    public List<RelationId> relations() {
        return relations;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** Last day for the answer. */
    public LocalDate answerBy() {
        return answerBy;
    }

    public Optional<LocalDate> escalatedOn() {
        return Optional.ofNullable(escalatedOn);
    }
}
