package city.weltoffen.networking.call.match;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.Ground;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.networking.CallMatched;
import city.weltoffen.events.networking.MatchGround;
import city.weltoffen.events.networking.MatchedDepartment;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Which departments were told that a call fits them, so that each hears it once. It has the call's id and speaks in its
 * name, but counts events of its own.
 */
@Document("matchedCalls")
class MatchedCall extends Aggregate {

    @Id
    private final CallId id;

    private String basis;
    private final Set<String> departments;

    @PersistenceCreator
    MatchedCall(CallId id, String basis, Set<String> departments) {
        this.id = id;
        this.basis = basis;
        this.departments = new LinkedHashSet<>(departments);
    }

    static MatchedCall of(CallId id) {
        return new MatchedCall(id, "", Set.of());
    }

    /**
     * Takes which departments a call fits now, and tells those that it never fitted before: who heard of it knows it, also
     * when it fits once more. With the same basis there is nothing to tell: that a profile is another one now, lists say.
     *
     * @param read digest of the words that were read
     * @param aloud whether it is still news
     * @param news id of the event that brought the call or its change
     */
    void match(Call call, String read, Map<String, CallMatch> now, boolean aloud, UUID news) {
        if (read.equals(basis)) {
            return;
        }
        basis = read;
        Map<String, CallMatch> told = new LinkedHashMap<>(now);
        told.keySet().removeAll(departments);
        departments.addAll(told.keySet());
        if (aloud && !told.isEmpty()) {
            record(new CallMatched(notice(call, now.keySet(), told, news), call.facts(), facts(told)));
        } else {
            changeQuietly();
        }
    }

    private Notice notice(Call call, Set<String> fitting, Map<String, CallMatch> told, UUID news) {
        String title = call.details().title();
        List<Addressee> addressees =
                told.keySet().stream().map(Addressee::coordinatorsOf).toList();
        return new Notice(
                        new LocalizedText("Passender Aufruf: " + title, "Matching call: " + title),
                        "/funding/" + id.value(),
                        call.tags().withDepartments(fitting),
                        addressees)
                .joining(news, grounds(told));
    }

    private static List<Ground> grounds(Map<String, CallMatch> told) {
        List<Ground> grounds = new ArrayList<>();
        told.forEach((department, match) -> match.reasons()
                .forEach(reason -> grounds.add(new Ground(
                        Addressee.coordinatorsOf(department).value(),
                        reason.criterion().slug(),
                        reason.value(),
                        reason.word().equals(reason.value()) ? null : reason.word()))));
        return grounds;
    }

    private static List<MatchedDepartment> facts(Map<String, CallMatch> told) {
        return told.entrySet().stream()
                .map(match -> new MatchedDepartment(
                        match.getKey(),
                        match.getValue().score(),
                        match.getValue().reasons().stream()
                                .map(reason -> new MatchGround(
                                        reason.word(),
                                        reason.field().slug(),
                                        reason.criterion().slug(),
                                        reason.value()))
                                .toList()))
                .toList();
    }

    @Override
    public CallId id() {
        return id;
    }
}
