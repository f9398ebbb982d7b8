package city.weltoffen.measures.indicator;

import city.weltoffen.defaults.succession.DepartmentFollower;
import city.weltoffen.defaults.succession.Followed;
import org.springframework.stereotype.Component;

/** Indicators that count what a department does go on with its successor. */
@Component
class IndicatorsFollow implements DepartmentFollower {

    private final IndicatorIndex index;
    private final Indicators indicators;

    IndicatorsFollow(IndicatorIndex index, Indicators indicators) {
        this.index = index;
        this.indicators = indicators;
    }

    @Override
    public void departmentFollowed(Followed followed) {
        index.find(indicator -> !indicator.withdrawn() && indicator.details().keeps(followed))
                .forEach(indicator -> indicators.departmentFollowed(indicator.id(), followed));
    }
}
