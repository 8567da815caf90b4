package org.commonhold.remittance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInChineseTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "1, 壹元整",
        "10.01, 壹拾元零壹分",
        "105, 壹佰零伍元整",
        "1024.50, 壹仟零贰拾肆元伍角整",
        "10005.67, 壹万零伍元陆角柒分",
        "110000, 壹拾壹万元整",
        "1000500.30, 壹佰万零伍佰元叁角整",
        "100000001, 壹亿零壹元整",
        "200345678.90, 贰亿零叁拾肆万伍仟陆佰柒拾捌元玖角整",
        "-12.30, 负壹拾贰元叁角整"
    })
    void writesSumsAsOnBills(BigDecimal amount, String words) {
        assertThat(AmountInChinese.of(amount)).isEqualTo(words);
    }
}
