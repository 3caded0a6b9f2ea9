import { videoAddress } from './video-address';

it.each([
  ['https://www.youtube.com/watch?v=abcDEF12_-3&t=10s', 'youtube', 'abcDEF12_-3'],
  ['https://youtu.be/abcDEF12_-3?si=x', 'youtube', 'abcDEF12_-3'],
  ['https://m.youtube.com/shorts/abcDEF12_-3', 'youtube', 'abcDEF12_-3'],
  ['https://www.youtube-nocookie.com/embed/abcDEF12_-3', 'youtube', 'abcDEF12_-3'],
  ['https://vimeo.com/123456789', 'vimeo', '123456789'],
  ['https://player.vimeo.com/video/123456789', 'vimeo', '123456789'],
])('%s', (address, provider, id) => expect(videoAddress(address)).toMatchObject({ provider, id }));

it.each([
  'http://www.youtube.com/watch?v=abcDEF12_-3',
  'https://youtube.com.evil.example/watch?v=abcDEF12_-3',
  'https://evil.example/?https://www.youtube.com/watch?v=abcDEF12_-3',
  'https://user@youtube.com/watch?v=abcDEF12_-3',
  'https://youtube.com:8443/watch?v=abcDEF12_-3',
  'https://www.youtube.com/watch?v="><script>',
  'https://www.youtube.com/@kenh',
  'javascript:alert(1)',
  'https://facebook.com/video/1',
  'abc',
  '',
])('no video: %s', (address) => expect(videoAddress(address)).toBeNull());
