package city.weltoffen.networking.meeting;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.acting.Acting;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.action.ActionIndex;
import city.weltoffen.networking.action.ActionItems;
import city.weltoffen.networking.action.Responsible;
import city.weltoffen.networking.action.Task;
import city.weltoffen.networking.department.DepartmentId;
import city.weltoffen.networking.department.Departments;
import city.weltoffen.networking.meeting.Scheduling.Scope;
import city.weltoffen.networking.meeting.SeriesRule.Rhythm;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Enters the shipped meetings and action items of {@code demo/meetings.yml} where there are none yet. */
@Component
@ConditionalOnProperty("weltoffen.demo")
class MeetingDemo implements ApplicationRunner {

    private final Meetings meetings;
    private final Scheduling scheduling;
    private final Invitees invitees;
    private final ActionItems items;
    private final ActionIndex index;
    private final Departments departments;
    private final String zone;
    private final Acting acting;

    MeetingDemo(
            Meetings meetings,
            Scheduling scheduling,
            Invitees invitees,
            ActionItems items,
            ActionIndex index,
            Departments departments,
            MeetingSettings settings,
            Acting acting,
            Clock businessClock) {
        this.meetings = meetings;
        this.scheduling = scheduling;
        this.invitees = invitees;
        this.items = items;
        this.index = index;
        this.departments = departments;
        this.zone = settings.zone() == null ? businessClock.getZone().getId() : settings.zone();
        this.acting = acting;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Demo demo;
        try (var file = new ClassPathResource("demo/meetings.yml").getInputStream()) {
            demo = new YAMLMapper().readValue(file, Demo.class);
        }
        if (meetings.in(EnumSet.allOf(MeetingState.class)).isEmpty()) {
            schedule(demo.series());
        }
        if (index.find(entry -> true).isEmpty()) {
            demo.actionItems().forEach(this::assign);
        }
    }

    private void schedule(DemoSeries series) {
        LocalDate day = acting.today()
                .plusDays(series.afterDays())
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.valueOf(series.weekday())));
        MeetingTime time = MeetingTime.of(
                day.atTime(LocalTime.parse(series.begins())), day.atTime(LocalTime.parse(series.ends())), zone);
        Person chair = invitees.appointed(series.chair()).orElseGet(() -> new Person(series.chair(), null));
        Meeting first = scheduling.schedule(
                new MeetingDetails(series.title(), time, series.place(), null, null),
                new SeriesRule(Rhythm.MONTHLY, 1, null, null, series.count()),
                new Invited(List.of(), List.of()),
                chair);
        scheduling.open(first, Scope.THIS);
        series.agenda()
                .forEach(topic -> meetings.update(
                        first.id(),
                        (meeting, now) ->
                                meeting.protocol().arrange(agenda -> agenda.propose(topic.topic(), chair, true))));
    }

    private void assign(DemoItem example) {
        departments
                .find(new DepartmentId(example.department()))
                .ifPresent(department -> items.assign(
                        new Task(example.title(), null),
                        null,
                        new Responsible(
                                example.department(), department.details().name(), null),
                        acting.today().plusDays(example.inDays())));
    }

    record Demo(DemoSeries series, List<DemoItem> actionItems) {}

    record DemoSeries(
            LocalizedText title,
            String place,
            int afterDays,
            String weekday,
            String begins,
            String ends,
            int count,
            String chair,
            List<DemoTopic> agenda) {}

    record DemoTopic(String title, int duration, String department) {

        Topic topic() {
            return new Topic(title, duration, department, null, null);
        }
    }

    record DemoItem(String title, String department, int inDays) {}
}
