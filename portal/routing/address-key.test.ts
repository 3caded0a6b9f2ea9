import { addressKey, oldAddress } from './address-key';

test.each([
  ['/2019/05/hoi-khoe/', '/2019/05/hoi-khoe'],
  ['https://truong.example/2019/05/hoi-khoe', '/2019/05/hoi-khoe'],
  ['/Tin-Tuc/H%E1%BB%99i-kho%E1%BA%BB.html', '/tin-tuc/hội-khoẻ.html'],
  ['/tin/hội'.normalize('NFD'), '/tin/hội'.normalize('NFC')],
  ['khai-giang', 'khai-giang'],
  ['/?p=12', '/?p=12'],
  ['/100%', '/100%'],
])('%s is compared as %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});

test.each([
  [['2019', '05', 'bai-cu.html'], '/2019/05/bai-cu.html'],
  [['tin', 'kh%E1%BA%A3o-s%C3%A1t.html'], '/tin/khảo-sát.html'],
  [['_so-cu', 'p', '12'], '/?p=12'],
])('%j was %s', (segments, address) => {
  expect(oldAddress(segments)).toBe(address);
});
