import type { ThemeConfig } from 'antd'
import { colours, fonts } from './tokens.ts'

/** antd dressed in the tokens. On phones and from 18 px controls grow to 44 px, so that a finger hits them. */
export function makeTheme(fontSize: number, phone: boolean): ThemeConfig {
  const roomy = phone || fontSize >= 18
  return {
    token: {
      fontFamily: fonts.sans,
      fontSize,
      colorPrimary: colours.primary,
      colorLink: colours.primary,
      colorInfo: colours.primary,
      colorError: colours.vermilion,
      colorWarning: colours.amber,
      colorSuccess: colours.green,
      colorText: colours.ink,
      colorTextSecondary: colours['ink-quiet'],
      colorTextTertiary: colours['ink-quiet'],
      colorTextDescription: colours['ink-quiet'],
      colorTextPlaceholder: '#6b7280',
      colorBgLayout: colours.desk,
      colorBgContainer: colours.paper,
      colorBorder: '#c4c1b8',
      colorBorderSecondary: colours.line,
      borderRadius: 3,
      borderRadiusLG: 4,
      controlHeight: roomy ? 44 : fontSize >= 16 ? 36 : 32,
      controlHeightSM: roomy ? 32 : 24,
      lineWidthFocus: 2,
      boxShadow: '0 1px 2px rgba(29, 33, 41, 0.12)',
      boxShadowSecondary: '0 2px 8px rgba(29, 33, 41, 0.16)',
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.12s',
      wireframe: false,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Table: {
        headerBg: colours.desk,
        headerColor: colours.ink,
        headerSplitColor: colours.line,
        cellPaddingBlock: 8,
        cellPaddingInline: 12,
        cellPaddingBlockSM: 4,
        cellPaddingInlineSM: 8,
        rowHoverBg: colours.desk,
        rowSelectedBg: colours['primary-wash'],
        rowSelectedHoverBg: colours['primary-wash'],
      },
      Drawer: { paddingLG: 20 },
      Tabs: { horizontalMargin: '0' },
    },
  }
}
