package city.weltoffen.notification.succession;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.succession.HandOver;
import city.weltoffen.defaults.succession.PersonFollower;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who goes on for another department keeps what is theirs. */
@Component
class PeopleLeave implements PersonFollower {

    private final Directory directory;
    private final List<Belongings> kinds;

    PeopleLeave(Directory directory, List<Belongings> kinds) {
        this.directory = directory;
        this.kinds = kinds;
    }

    @Override
    public void handOver(HandOver handOver) {
        if (handOver.departments().containsAll(directory.coordinatedBy(handOver.from()))) {
            kinds.forEach(kind -> kind.personLeft(handOver));
        }
    }
}
