package org.commonhold.house.offenders.crowded;

/** One more class with behaviour than a package may have, on purpose. */
interface Crowd {

    int next(int number);
}

final class CrowdOne implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdTwo implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdThree implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdFour implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdFive implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdSix implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdSeven implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdEight implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdNine implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdTen implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdEleven implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdTwelve implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdThirteen implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdFourteen implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdFifteen implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdSixteen implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdSeventeen implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdEighteen implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdNineteen implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdTwenty implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}

final class CrowdTwentyOne implements Crowd {
    @Override
    public int next(int number) {
        return number + 1;
    }
}
