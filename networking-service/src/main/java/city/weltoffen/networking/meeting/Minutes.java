package city.weltoffen.networking.meeting;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.acting.Moment;
import city.weltoffen.networking.meeting.Amendment.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the minutes are: written, sent to everybody who was invited and amended, approved.
 *
 * @param versions oldest first
 * @param readBy subjects of those who have no objection
 * @param approvedIn id of the meeting that approved them
 */
public record Minutes(
        Stage stage,
        List<MinutesVersion> versions,
        List<Amendment> amendments,
        List<String> readBy,
        @Nullable LocalDate approvedOn,
        @Nullable String approvedIn) {

    /** How far they are. */
    public enum Stage {
        DRAFT,
        CIRCULATED,
        APPROVED
    }

    static final Minutes NOT_YET = new Minutes(Stage.DRAFT, List.of(), List.of(), List.of(), null, null);

    public Minutes {
        versions = List.copyOf(versions);
        amendments = List.copyOf(amendments);
        readBy = List.copyOf(readBy);
    }

    void require(Stage needed) {
        if (stage != needed) {
            throw wrongStage();
        }
    }

    void requireNotApproved() {
        if (stage == Stage.APPROVED) {
            throw wrongStage();
        }
    }

    private DomainProblem wrongStage() {
        return new DomainProblem("minutes-stage." + stage.name().toLowerCase(Locale.ROOT));
    }

    int nextVersion() {
        return versions.size() + 1;
    }

    Minutes circulate(MinutesVersion version) {
        require(Stage.DRAFT);
        return new Minutes(Stage.CIRCULATED, append(versions, version), amendments, readBy, null, null);
    }

    Minutes amend(String item, String text, Moment now) {
        require(Stage.CIRCULATED);
        Amendment amendment =
                new Amendment("c" + (amendments.size() + 1), item, text, now.by(), now.at(), Status.PROPOSED, null);
        return with(append(amendments, amendment)).read(now.by().subject());
    }

    /** @throws DomainProblem when it is decided already */
    Minutes decide(String id, Status status, @Nullable String reason) {
        require(Stage.CIRCULATED);
        if (amendment(id).status() != Status.PROPOSED) {
            throw new DomainProblem("amendment-decided");
        }
        return with(amendments.stream()
                .map(amendment -> amendment.id().equals(id) ? amendment.with(status, reason) : amendment)
                .toList());
    }

    /** @throws DomainProblem {@code not-found} */
    Amendment amendment(String id) {
        return amendments.stream()
                .filter(amendment -> amendment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound(id));
    }

    Minutes amended(MinutesVersion version) {
        return new Minutes(stage, append(versions, version), amendments, readBy, null, null);
    }

    /** Notes that somebody has no objection. */
    Minutes read(String subject) {
        return readBy.contains(subject)
                ? this
                : new Minutes(stage, versions, amendments, append(readBy, subject), approvedOn, approvedIn);
    }

    /** @throws DomainProblem when an amendment is not decided yet */
    Minutes approve(MeetingId in, LocalDate day) {
        require(Stage.CIRCULATED);
        if (hasOpenAmendments()) {
            throw new DomainProblem("amendments-open");
        }
        return new Minutes(Stage.APPROVED, versions, amendments, readBy, day, in.value());
    }

    public boolean hasOpenAmendments() {
        return amendments.stream().anyMatch(amendment -> amendment.status() == Status.PROPOSED);
    }

    private Minutes with(List<Amendment> others) {
        return new Minutes(stage, versions, others, readBy, approvedOn, approvedIn);
    }

    private static <T> List<T> append(List<T> before, T last) {
        return Stream.concat(before.stream(), Stream.of(last)).toList();
    }
}
