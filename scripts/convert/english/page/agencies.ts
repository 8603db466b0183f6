/** Agencies whose copy and pictures others print, as bylines and credits write them. */
const NAMES =
  'AP|A\\.P\\.|Associated Press|Reuters|Thomson Reuters|AFP|Agence France[- ]Presse|PTI|Press Trust of India|ANI|IANS|UNI|PA|PA Media|Press Association|AAP|Australian Associated Press|EPA|EFE|UPI|Bloomberg(?: News)?|Xinhua|ANP|DPA|Kyodo(?: News)?|Yonhap|TASS|NAN|News Agency of Nigeria|GNA|Ghana News Agency|KNA|Kenya News Agency|APA|Anadolu(?: Agency)?|Canadian Press|The Canadian Press|AllAfrica|SAnews|SAPA|TNN|Tribune News Service|McClatchy|Agencies|Agency|Wires?|Wire (?:reports|services?)|News agencies';
/** Those that only supply pictures. */
const PICTURES =
  'AP Photo|Getty(?: Images)?|Shutterstock|iStock|Alamy|NurPhoto|Unsplash|Pixabay|Pexels|Flickr|Adobe Stock|Wikimedia(?: Commons)?|AFP via Getty Images|POOL|Pool photo|Rex Features|Zuma(?: Press)?|Corbis|Handout|screenshot|screengrab|file photo';

/** Source of a pattern: one agency that writes. */
export const AGENCY = `(?:the )?(?:${NAMES})`;
/** Source of a pattern: whatever a picture may be credited to besides its photographer. */
export const CREDITED = `(?:${NAMES}|${PICTURES})`;

const WHOLE = new RegExp(`^(?:(?:news )?from (?:the )?)?${AGENCY}\\.?$`, 'i');

/** Whether a part of a byline is an agency and nothing else. */
export const isAgency = (text: string): boolean => WHOLE.test(text);
