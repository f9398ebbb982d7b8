package city.weltoffen.networking.application;

import city.weltoffen.events.LocalizedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far an application has come. */
public enum Stage {
    ADVICE("Antrag in Beratung", "Application in advice"),
    IDEA("Projektidee", "Project idea"),
    INTEREST("Interesse an einem Aufruf", "Interest in a call"),
    /** The departments decided to apply. */
    GO("Antragstellung beschlossen", "Decided to apply"),
    SUBMITTED("Antrag eingereicht", "Application submitted"),
    GRANTED("Antrag bewilligt", "Application granted"),
    REJECTED("Antrag abgelehnt", "Application rejected"),
    /** The project runs and is accounted for. */
    REPORTING("Projekt mit Berichtspflicht", "Project with reports due"),
    CLOSED("Projekt abgeschlossen", "Project closed"),
    WITHDRAWN("Antrag zurückgezogen", "Application withdrawn");

    private static final Set<Stage> WITH_OWN_VERB = EnumSet.of(SUBMITTED, GRANTED, REJECTED, WITHDRAWN);
    private static final Set<Stage> BEFORE_CALL = EnumSet.of(ADVICE, IDEA);

    private final LocalizedText title;

    Stage(String german, String english) {
        title = new LocalizedText(german, english);
    }

    LocalizedText title() {
        return title;
    }

    /** Whether one may come from here to there, forward or back. */
    boolean leadsTo(Stage other) {
        return next().contains(other);
    }

    private List<Stage> next() {
        return switch (this) {
            case ADVICE -> List.of(IDEA, INTEREST, GO, WITHDRAWN);
            case IDEA -> List.of(INTEREST, GO, ADVICE, WITHDRAWN);
            case INTEREST -> List.of(GO, IDEA, ADVICE, WITHDRAWN);
            case GO -> List.of(SUBMITTED, INTEREST, IDEA, WITHDRAWN);
            case SUBMITTED -> List.of(GRANTED, REJECTED, GO, WITHDRAWN);
            case GRANTED -> List.of(REPORTING, CLOSED, WITHDRAWN);
            case REJECTED -> List.of(CLOSED, SUBMITTED);
            case REPORTING -> List.of(CLOSED, GRANTED, WITHDRAWN);
            case CLOSED -> List.of(REPORTING, REJECTED);
            case WITHDRAWN -> List.of(INTEREST, IDEA, ADVICE);
        };
    }

    /** Where {@link Application#move} leads from here. */
    List<Stage> moves() {
        return next().stream()
                .filter(other -> !WITH_OWN_VERB.contains(other) || isBack(other))
                .toList();
    }

    /** Whether a step undoes what was done, and needs a reason. */
    boolean isBack(Stage other) {
        return other != WITHDRAWN && (this == WITHDRAWN || other.ordinal() < ordinal());
    }

    /** Whether it needs no call yet. */
    boolean isBeforeCall() {
        return BEFORE_CALL.contains(this) || this == WITHDRAWN;
    }

    /** Whether one still works towards handing it in. */
    public boolean isInPreparation() {
        return ordinal() < SUBMITTED.ordinal();
    }
}
