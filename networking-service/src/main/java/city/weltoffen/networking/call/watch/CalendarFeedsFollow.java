package city.weltoffen.networking.call.watch;

import city.weltoffen.networking.succession.HandOver;
import city.weltoffen.networking.succession.PersonFollower;
import org.springframework.stereotype.Component;

/** Whoever leaves sees nothing of the city's matters by an old address. */
@Component
class CalendarFeedsFollow implements PersonFollower {

    private final CalendarFeeds feeds;

    CalendarFeedsFollow(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public void handOver(HandOver handOver) {
        feeds.revoke(handOver.from());
    }
}
