package city.weltoffen.networking.call.watch;

import city.weltoffen.networking.succession.HandOver;
import city.weltoffen.networking.succession.PersonFollower;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever leaves sees nothing of the city's matters by an old address, and what was read is nobody's business any more. */
@Component
class TracesFollow implements PersonFollower {

    private final CalendarFeeds feeds;
    private final ReadChanges read;

    TracesFollow(CalendarFeeds feeds, ReadChanges read) {
        this.feeds = feeds;
        this.read = read;
    }

    @Override
    public void handOver(HandOver handOver) {
        feeds.revoke(handOver.from());
        read.forget(handOver.from());
    }

    /** Who coordinates no more may be gone, or still belong there: that says the next sign-in. */
    @Override
    public void left(List<String> departments, String person) {
        feeds.left(departments, person);
    }
}
