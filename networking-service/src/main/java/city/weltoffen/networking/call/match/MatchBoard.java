package city.weltoffen.networking.call.match;

import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallIndex;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.department.DepartmentProfile;
import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which calls that can still be answered fit which profile. What it says follows from the calls, the profile and the
 * glossary alone, so every instance says the same; only what was worked out once for a profile is kept.
 */
@Component
public class MatchBoard {

    /** Those of all departments and some that somebody is just editing. */
    private static final int MOST_PROFILES = 60;

    private final Vocabulary vocabulary = new Vocabulary();
    /** Given up when memory is short: what a profile finds can be worked out again. */
    private final Map<DepartmentProfile, SoftReference<Reader>> readers = new ConcurrentHashMap<>();

    private final Map<CallId, Held> calls = new ConcurrentHashMap<>();
    private final Glossary glossary;
    private final int threshold;
    private final Clock businessClock;

    MatchBoard(CallIndex index, Glossary glossary, MatchSettings settings, Clock businessClock) {
        this.glossary = glossary;
        this.threshold = settings.threshold();
        this.businessClock = businessClock;
        index.alsoRead(this::read);
    }

    private void read(Call call) {
        calls.merge(call.id(), held(call), (known, read) -> known.version() > read.version() ? known : read);
    }

    /** The words of a call that nobody can answer any more are not kept. */
    private Held held(Call call) {
        CallWords words = isOpen(call) ? CallWords.of(call.details(), vocabulary) : null;
        return new Held(call.id(), call.version(), call.createdAt(), lastDeadline(call.details()), words);
    }

    /** All that fit the profile at least as well as it demands. */
    public Map<CallId, CallMatch> matching(DepartmentProfile profile) {
        return matching(profile, Instant.MIN);
    }

    /** Those of them that became known at a moment or later. */
    public Map<CallId, CallMatch> matching(DepartmentProfile profile, Instant since) {
        LocalDate today = LocalDate.now(businessClock);
        Reader reader = reader(profile);
        int least = thresholdOf(profile);
        Map<CallId, CallMatch> matching = new HashMap<>();
        for (Held held : calls.values()) {
            CallWords words = held.words();
            if (words != null && !held.isOver(today) && !held.createdAt().isBefore(since)) {
                CallMatch match = reader.read(held.id(), words);
                if (match.reaches(least)) {
                    matching.put(held.id(), match);
                }
            }
        }
        return matching;
    }

    /** How a call fits the profile, if it can be answered and fits as well as the profile demands. */
    public Optional<CallMatch> match(DepartmentProfile profile, CallId call) {
        LocalDate today = LocalDate.now(businessClock);
        return Optional.ofNullable(calls.get(call))
                .filter(held -> !held.isOver(today))
                .flatMap(held -> Optional.ofNullable(held.words()))
                .map(words -> reader(profile).read(call, words))
                .filter(match -> match.reaches(thresholdOf(profile)));
    }

    /** Whether it can be answered, now or once it opens. */
    boolean isOpen(Call call) {
        LocalDate last = lastDeadline(call.details());
        return call.details().status() != CallStatus.CLOSED
                && (last == null || !last.isBefore(LocalDate.now(businessClock)));
    }

    private static @Nullable LocalDate lastDeadline(CallDetails details) {
        return details.deadlines().isEmpty()
                ? null
                : details.deadlines().getLast().date();
    }

    /** The same of the words of a call as it is told, which this instance may not have heard of. */
    Optional<CallMatch> match(DepartmentProfile profile, CallWords words) {
        return Optional.of(CallMatcher.match(reader(profile).sought, words))
                .filter(match -> match.reaches(thresholdOf(profile)));
    }

    CallWords wordsOf(Call call) {
        return CallWords.of(call.details(), vocabulary);
    }

    /** The profile's own, or the city's. */
    public int thresholdOf(DepartmentProfile profile) {
        Integer own = profile.threshold();
        return own == null ? threshold : own;
    }

    private Reader reader(DepartmentProfile profile) {
        DepartmentProfile asked =
                new DepartmentProfile(profile.themes(), profile.keywords(), profile.programmes(), null);
        SoftReference<Reader> kept = readers.get(asked);
        Reader known = kept == null ? null : kept.get();
        if (known != null) {
            return known;
        }
        if (readers.size() >= MOST_PROFILES) {
            readers.clear();
        }
        Reader first = new Reader(new SoughtWords(asked, glossary));
        readers.put(asked, new SoftReference<>(first));
        return first;
    }

    /** @param words none when it can no longer be answered */
    private record Held(
            CallId id,
            long version,
            Instant createdAt,
            @Nullable LocalDate lastDeadline,
            @Nullable CallWords words) {

        boolean isOver(LocalDate today) {
            return lastDeadline != null && lastDeadline.isBefore(today);
        }
    }

    /** A profile with what it made of the calls so far. */
    private static final class Reader {

        private final SoughtWords sought;
        private final Map<CallId, Read> read = new ConcurrentHashMap<>();

        Reader(SoughtWords sought) {
            this.sought = sought;
        }

        CallMatch read(CallId id, CallWords words) {
            Read known = read.get(id);
            if (known == null || known.words() != words) {
                known = new Read(words, CallMatcher.match(sought, words));
                read.put(id, known);
            }
            return known.match();
        }

        private record Read(CallWords words, CallMatch match) {}
    }
}
