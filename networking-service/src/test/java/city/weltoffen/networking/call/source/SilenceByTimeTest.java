package city.weltoffen.networking.call.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.RecordedRow;
import city.weltoffen.testing.ReplayingPortal;
import city.weltoffen.testing.ReplayingPortal.Fault;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sources of which nothing is heard, on the days after Wednesday, 6 May 2026; they are asked on Sundays at two. */
@NetworkingTest
class SilenceByTimeTest {

    private static final SourceSchedule ON_SUNDAYS =
            new SourceSchedule(List.of(LocalTime.of(2, 0)), Set.of(DayOfWeek.SUNDAY), null);
    private static final Instant TUESDAY = Instant.parse("2026-05-12T10:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-05-14T10:00:00Z");

    @Autowired
    CallSources sources;

    @Autowired
    SourceStates states;

    @Autowired
    Runs runs;

    @Autowired
    RunEngine engine;

    @Autowired
    SourceSettings settings;

    @Autowired
    Clock businessClock;

    private final ReplayingPortal portal = ReplayingPortal.start();

    @BeforeEach
    void serve() {
        portal.serve(RecordedRow.topic("SILENCE-2026"));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private CallSource source(SourceSchedule schedule) {
        return sources.create(new SourceDetails(
                SourceKind.PORTAL_SEARCH,
                new LocalizedText("Portal", "Portal"),
                true,
                portal.url(),
                schedule,
                PortalQuery.usual(),
                Presets.NONE));
    }

    private void judgedAt(Instant moment, CallSource source) {
        Clock then = Clock.fixed(moment, businessClock.getZone());
        new SourceHealth(sources, states, runs, settings, then).judge(source.id());
    }

    private boolean isSilent(CallSource source) {
        return sources.require(source.id()).silentSince() != null;
    }

    private void asked(CallSource source) throws RunningAlready {
        Run run = engine.ask(source, RunTrigger.REQUEST);
        await().until(() -> runs.require(source.id(), run.id()).outcome() != RunOutcome.RUNNING);
    }

    private static List<String> said(EventLog log, CallSource source) {
        return log.ofKey(source.id().value()).stream()
                .map(RecordedEvent::type)
                .map(type -> type.substring(type.indexOf("call-source")))
                .toList();
    }

    @Test
    void isSaidOnceOfASourceThatWasNeverHeardAndSoIsItsReturn() throws RunningAlready {
        CallSource source = source(ON_SUNDAYS);

        judgedAt(THURSDAY, source);
        judgedAt(THURSDAY.plus(Duration.ofDays(1)), source);
        assertThat(sources.require(source.id()).silentSince()).isEqualTo(THURSDAY);
        asked(source);
        await().until(() -> !isSilent(source));
        asked(source);

        try (EventLog log = EventLog.of("weltoffen.networking")) {
            log.awaitThat(all -> assertThat(said(log, source)).hasSize(2));
            assertThat(said(log, source)).containsExactly("call-source.silent.v1", "call-source.recovered.v1");
            assertThat(log.ofKey(source.id().value()).getFirst().json()).contains("\"failedRuns\":0");
        }
    }

    @Test
    void countsFromTheFirstTimeItShouldHaveBeenAsked() {
        CallSource source = source(ON_SUNDAYS);

        judgedAt(TUESDAY, source);

        assertThat(isSilent(source)).isFalse();
    }

    @Test
    void countsFromTheLastGoodRunOfASourceThatFailsLessOftenThanMakesItSilent() throws RunningAlready {
        CallSource source = source(ON_SUNDAYS);
        asked(source);
        portal.failing(Fault.NOT_FOUND);
        asked(source);
        Instant lastGood = states.of(source.id()).lastGoodAt();

        judgedAt(lastGood.plus(settings.silentAfter()), source);
        assertThat(isSilent(source)).isFalse();
        judgedAt(lastGood.plus(settings.silentAfter()).plusMillis(1), source);
        assertThat(isSilent(source)).isTrue();
    }

    @Test
    void isExpectedOfASourceThatIsAskedByHandOnly() {
        CallSource source = source(null);

        judgedAt(THURSDAY, source);

        assertThat(isSilent(source)).isFalse();
    }
}
