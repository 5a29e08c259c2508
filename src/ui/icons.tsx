import type { ReactNode, SVGProps } from 'react';

/** All icons are drawn on a 16 px grid with the current colour and are silent: the control beside them is named. */
function Icon({ children, ...rest }: SVGProps<SVGSVGElement> & { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      {...rest}
    >
      {children}
    </svg>
  );
}

export const IconColumns = () => (
  <Icon>
    <path d="M2.5 2.5v11M8 2.5v7M13.5 2.5v9" strokeWidth="3" strokeLinecap="butt" />
  </Icon>
);

export const IconCurve = () => (
  <Icon>
    <path d="M1.5 12.5c3.5 0 3.5-8 6.5-8s2.5 4 6.5 4" />
    <path d="M1.5 14.5h13" />
  </Icon>
);

export const IconHome = () => (
  <Icon>
    <path d="M2 7.5 8 2.5l6 5M4 6.5v7h8v-7" />
  </Icon>
);

export const IconSliders = () => (
  <Icon>
    <path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6" />
    <circle cx="10" cy="4.5" r="1.8" />
    <circle cx="6" cy="11.5" r="1.8" />
  </Icon>
);

export const IconPeople = () => (
  <Icon>
    <circle cx="6" cy="5.5" r="2.5" />
    <path d="M1.5 13.5c.4-2.8 2-4.2 4.5-4.2s4.1 1.4 4.5 4.2M10.5 3.3a2.4 2.4 0 0 1 0 4.5M12 9.6c1.5.6 2.3 1.9 2.5 3.9" />
  </Icon>
);

export const IconLines = () => (
  <Icon>
    <path d="M2.5 4h11M2.5 8h11M2.5 12h7" />
  </Icon>
);

export const IconSearch = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.25" />
    <path d="m10.25 10.25 3.25 3.25" />
  </Icon>
);

export const IconPlus = () => (
  <Icon>
    <path d="M8 3v10M3 8h10" />
  </Icon>
);

export const IconDots = () => (
  <Icon fill="currentColor" stroke="none">
    <circle cx="3" cy="8" r="1.4" />
    <circle cx="8" cy="8" r="1.4" />
    <circle cx="13" cy="8" r="1.4" />
  </Icon>
);

export const IconClose = () => (
  <Icon>
    <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" />
  </Icon>
);

export const IconLink = () => (
  <Icon>
    <path d="M6.5 9.5a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2L8 3.8M9.5 6.5a3 3 0 0 0-4.2 0L2.9 8.9a3 3 0 0 0 4.2 4.2l.9-.9" />
  </Icon>
);

export const IconClip = () => (
  <Icon>
    <path d="m13 7.5-5.3 5.3a3.2 3.2 0 0 1-4.5-4.5l5.6-5.6a2.1 2.1 0 0 1 3 3l-5.5 5.5a1 1 0 0 1-1.5-1.5l4.9-4.9" />
  </Icon>
);

export const IconGrip = () => (
  <Icon fill="currentColor" stroke="none">
    <path d="M5 3h2v2H5zM9 3h2v2H9zM5 7h2v2H5zM9 7h2v2H9zM5 11h2v2H5zM9 11h2v2H9z" />
  </Icon>
);

export const IconChevron = () => (
  <Icon>
    <path d="m4 6 4 4 4-4" />
  </Icon>
);

export const IconCheck = () => (
  <Icon>
    <path d="m3 8.5 3.2 3.5L13 4.5" />
  </Icon>
);

export const IconOctagon = () => (
  <Icon fill="currentColor" stroke="none">
    <path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" />
  </Icon>
);

export const IconBolt = () => (
  <Icon fill="currentColor" stroke="none">
    <path d="M9.5 1 3 9h4l-1 6 7-8.5H8.6z" />
  </Icon>
);

export const IconSpeech = () => (
  <Icon>
    <path d="M2.5 3.5h11v7H8l-3 2.7v-2.7H2.5z" />
  </Icon>
);

export const IconFlag = () => (
  <Icon>
    <path d="M3.5 14V2.5h8.5L10 5.7 12 9H3.5" />
  </Icon>
);

export const IconClock = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 4.5V8l2.5 1.5" />
  </Icon>
);

export const IconPerson = () => (
  <Icon>
    <circle cx="8" cy="5.2" r="2.7" />
    <path d="M2.8 13.8c.5-3 2.3-4.6 5.2-4.6s4.7 1.6 5.2 4.6" />
  </Icon>
);

export const IconHelp = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M6.2 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.6-.9 1.3M8 11.4v.1" />
  </Icon>
);

export const IconQuadrant = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 2v6h6" />
  </Icon>
);

export const IconPlay = () => (
  <Icon fill="currentColor" stroke="none">
    <path d="M4.5 2.5v11l9-5.5z" />
  </Icon>
);

export const IconPause = () => (
  <Icon strokeWidth="3" strokeLinecap="butt">
    <path d="M5 3v10M11 3v10" />
  </Icon>
);

export const IconStepBack = () => (
  <Icon>
    <path d="M3.5 3v10M12.5 3.5 7 8l5.5 4.5" />
  </Icon>
);

export const IconStepOn = () => (
  <Icon>
    <path d="M12.5 3v10M3.5 3.5 9 8l-5.5 4.5" />
  </Icon>
);

export const IconBell = () => (
  <Icon>
    <path d="M8 2a4 4 0 0 0-4 4c0 3.4-1.5 4.6-1.5 5.5h11C13.5 10.6 12 9.4 12 6a4 4 0 0 0-4-4zM6.4 13.6a1.7 1.7 0 0 0 3.2 0" />
  </Icon>
);
